import { BE_FORMS } from '../../lexicon/function-words.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { QUESTIONS } from '../../lexicon/questions.js';
import type { Sentence, Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import type { Answered } from './answers.js';

/** Tokens that a description has at most: "a gross, deliberate and quite unheard-of provocation". */
const LONGEST = 12;

/** Adjectives that count or point and describe nothing. */
const PLAIN: ReadonlySet<string> = QUESTIONS.get('described')?.generic ?? new Set();

const isModifier = ({ pos, lower }: Token): boolean =>
  pos === 'ADJ' || (pos === 'VERB' && (lower.endsWith('ing') || lower.endsWith('ed')));
/** "are extending full support", "secured all permits": a verb and what is done, which it does not describe. */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  ((tokens[i]!.lower.endsWith('ing') && BE_FORMS.has(tokens[i - 1]?.lower ?? '')) || tokens[i + 1]?.pos === 'DET');
const isJoint = ({ pos, text }: Token): boolean =>
  pos === 'ADV' || pos === 'DET' || pos === 'CCONJ' || text === ',' || pos === 'PROPN';

/** Where the description that a noun at `head` closes begins, or -1: its adjectives with what joins them. */
function descriptionFrom(tokens: readonly Token[], head: number, first: number): number {
  let from = -1;
  for (let i = head - 1; i >= first && head - i < LONGEST; i--) {
    const t = tokens[i]!;
    if (isDoing(tokens, i)) break;
    if (isModifier(t)) from = i;
    else if (!isJoint(t)) break;
  }
  return from;
}

/** How somebody describes a thing in quoted words: the adjectives before a noun, two of them, or one in a quotation of few words. */
export function describedIn({ tokens, quotations }: Sentence): Answered[] {
  return quotations.flatMap(({ start, end }) => {
    const first = tokens.findIndex((t) => t.start >= start);
    const last = tokens.findLastIndex((t) => t.end <= end);
    const found: Answered[] = [];
    for (let head = first + 1; first >= 0 && head <= last; head++) {
      const t = tokens[head]!;
      if (t.pos !== 'NOUN' || tokens[head + 1]?.pos === 'NOUN') continue;
      const from = descriptionFrom(tokens, head, first);
      if (from < 0) continue;
      const words = tokens
        .slice(from, head)
        .filter(isContent)
        .map((w) => w.lemma)
        .filter((w) => !PLAIN.has(w));
      const few = last - first < LONGEST / 2;
      if (LIGHT_WORDS.has(t.lemma) && words.length < 2) continue;
      if (words.length < 2 && !(few && words.length === 1)) continue;
      const answer = {
        question: 'described',
        of: t.lemma,
        label: '',
        words: [...new Set(words)],
        stance: 'told',
      } as const;
      found.push({ from, to: head + 1, at: from, answer });
    }
    return found;
  });
}
