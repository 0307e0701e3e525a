import type { Document, Reading, StatementClaim } from '../../model/index.js';
import { lastWord } from '../../text/cast.js';
import { contentLemmas } from '../../text/content.js';
import { plain } from '../../text/typography.js';
import { answersIn } from '../statements/answers.js';
import { coloursTold } from '../statements/colours.js';
import { describedIn } from '../statements/described.js';
import { modelsIn } from '../statements/models.js';
import { numberedIn } from '../statements/numbered.js';
import { frame } from './base.js';

/** What the article answers to the questions that an event answers once: its cause, the weapon, whether anybody is charged. */
export function answerClaims(document: Document, reading: Reading): StatementClaim[] {
  const names = reading.names.filter((n) => n.kind === 'person' || n.kind === 'other');
  const people = new Set(names.map((n) => lastWord(n.name)));
  return document.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    return [
      ...answersIn(tokens, { previous: document.sentences[index - 1]?.tokens ?? [], people }),
      ...describedIn(sentence),
      ...numberedIn(sentence),
      ...coloursTold(sentence),
      ...modelsIn(sentence),
    ].map(({ from, to, answer }) => {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const base = frame('attribution', document, reading, index, span);
      return {
        ...base,
        value: { text: plain(base.evidence.quote) },
        actor: '',
        act: answer.question,
        patient: answer.of,
        negated: answer.stance === 'denied',
        verb: null,
        answer,
        context: contentLemmas(tokens.slice(from, to)),
      };
    });
  });
}
