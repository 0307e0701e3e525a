import { CLAUSE_VERBS, QUOTE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Sentence } from '../../model/index.js';
import { isFullDay, type Phrase } from './spec.js';

/** True for "today", "last night", "tomorrow" between quotation marks: told from the day of speaking, and not from the article's. */
export const isToldFromSpeaking = ({ day, from }: Phrase, sentence: Sentence): boolean =>
  day?.of === 'relative' && day.unit === 'day' && isQuoted(sentence, from);

/** The phrase that tells on which day the words of the sentence's quotation were spoken: "… tomorrow," he told the council on Tuesday; null for none, or several. */
export function speakingDay(phrases: readonly Phrase[], sentence: Sentence): Phrase | null {
  const { tokens } = sentence;
  const speaks = tokens.some(
    (t, i) => (QUOTE_VERBS.has(t.lemma) || CLAUSE_VERBS.has(t.lemma)) && !isQuoted(sentence, i),
  );
  const told = phrases.filter((p) => isFullDay(p.day) && !isQuoted(sentence, p.from));
  return speaks && told.length === 1 ? told[0]! : null;
}

function isQuoted({ tokens, quotations }: Sentence, i: number): boolean {
  const { start } = tokens[i]!;
  return quotations.some((q) => q.start <= start && start < q.end);
}
