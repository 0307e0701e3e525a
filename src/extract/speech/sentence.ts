import { contains, type Sentence, type Span, type Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';
import { type Act, actsOf } from './acts.js';
import { contentAfter, contentBefore, contentEnd } from './content.js';
import { sourcesOf } from './sources.js';
import type { Voice, Voices } from './voices.js';

/** A reporting act with its speaker named and the words that are the speaker's. */
export interface Attribution {
  readonly act: Act;
  readonly voice: Voice;
  /** Where the reporting verb stands. */
  readonly at: Span;
  readonly contents: readonly Span[];
  /** Ends its sentence with a colon, or brings in a quotation: what follows is the speaker's. */
  readonly opens: boolean;
}

/** "It was, residents said, the worst flood in years": what stands before the reporting words is no clause yet. */
const isOpen = (tokens: readonly Token[], { to }: Phrase): boolean =>
  ['ADP', 'AUX', 'VERB'].includes(tokens[to - 1]?.pos ?? '');

/** The parts on both sides of a reporting act that is set between commas, or the one side that it has. */
function around(sentence: Sentence, act: Act): Phrase[] {
  const { tokens } = sentence;
  const before = { from: 0, to: act.from };
  while (before.to > 0 && tokens[before.to - 1]!.pos === 'PUNCT') before.to--;
  const after = { from: act.after, to: tokens.length };
  while (after.from < after.to && ['PUNCT', 'CCONJ'].includes(tokens[after.from]!.pos)) after.from++;
  while (after.to > after.from && tokens[after.to - 1]!.pos === 'PUNCT') after.to--;
  const comma = tokens[act.after]?.text === ',';
  const open = isOpen(tokens, before);
  const rest = comma && (open || tokens.slice(after.from, after.to).some((t) => t.pos === 'VERB' || t.pos === 'AUX'));
  return [before, ...(rest ? [after] : [])].filter((p) => p.to > p.from);
}

function contentsOf(sentence: Sentence, act: Act, later: readonly Act[]): Phrase[] {
  const { tokens } = sentence;
  if (act.lemma === 'accord' || act.lemma === 'cite') return around(sentence, act);
  const before = contentBefore(tokens, act);
  const start = contentAfter(tokens, act, before !== null);
  const end = start === null ? -1 : contentEnd(tokens, start, act, later);
  if (start !== null && end > start) return [{ from: start, to: end }];
  const comma = tokens[act.after]?.text === ',';
  const joint = tokens[act.after + 1];
  if (before !== null)
    return comma && (joint?.lower === 'and' || joint?.lower === 'but' || isOpen(tokens, before))
      ? around(sentence, act)
      : [before];
  return comma && tokens[act.from - 1]?.text === ',' ? around(sentence, act) : [];
}

const spanOf = (sentence: Sentence, { from, to }: Phrase): Span => ({
  start: sentence.tokens[from]!.start,
  end: sentence.tokens[to - 1]!.end,
});

/** The attributions of one sentence, in order; each speaker is named and remembered. */
export function attributionsOf(sentence: Sentence, voices: Voices): Attribution[] {
  const acts = [...actsOf(sentence), ...sourcesOf(sentence)].sort((a, b) => a.verb - b.verb);
  const found: Attribution[] = [];
  voices.meet(sentence);
  acts.forEach((act, i) => {
    const before = found[found.length - 1];
    if (act.speaker === null && before === undefined) return;
    const voice = act.speaker === null ? before!.voice : voices.of(sentence, act.speaker);
    if (voice === null) return;
    const contents = contentsOf(sentence, act, acts.slice(i + 1))
      .map((p) => spanOf(sentence, p))
      .filter((s) => !sentence.quotations.some((q) => contains(q, s)));
    const verb = sentence.tokens[act.verb]!;
    const last = sentence.tokens[sentence.tokens.length - 1]!;
    found.push({ act, voice, at: { start: verb.start, end: verb.end }, contents, opens: last.text === ':' });
  });
  return found;
}
