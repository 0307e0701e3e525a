import type { Document, Reading, StatementClaim } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { plain } from '../../text/typography.js';
import { answersIn } from '../statements/answers.js';
import { describedIn } from '../statements/described.js';
import { frame } from './base.js';

/** What the article answers to the questions that an event answers once: its cause, the weapon, whether anybody is charged. */
export function answerClaims(document: Document, reading: Reading): StatementClaim[] {
  return document.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    return [...answersIn(tokens, document.sentences[index - 1]?.tokens), ...describedIn(sentence)].map(({ from, to, answer }) => {
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
