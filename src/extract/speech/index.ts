import { bySpan, contains, type Document, type NameMention, type Speech } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { directSpeech } from './direct.js';
import { transcriptSpeech } from './labelled.js';
import { type Attribution, attributionsOf } from './sentence.js';
import { Voices } from './voices.js';

const indirectSpeech = ({ act, voice, contents }: Attribution, sentence: number): Speech[] =>
  contents.map((span) => ({
    ...span,
    speaker: voice.speaker,
    speakerSpan: voice.span,
    verb: act.lemma,
    mode: 'indirect',
    sentence,
  }));

/**
 * Who says what in one article: quotations with their speakers, and clauses that somebody is reported to have said.
 * Each span covers the words that are the speaker's, marks and reporting words excluded; spans may nest (a quotation inside
 * a "said that" clause). `names` gives the full names of people mentioned. In the order of the text.
 */
export function extractSpeech(document: Document, names: readonly NameMention[]): Speech[] {
  const voices = new Voices(document, names);
  const attributions = document.sentences.map((sentence) => attributionsOf(sentence, voices));
  const indirect = attributions.flatMap((found, i) => found.flatMap((a) => indirectSpeech(a, i)));
  // `Ann "Duke" Lee`: nobody says a nickname.
  const isNickname = ({ start, end, sentence }: Speech): boolean =>
    inSentence(names, sentence).some((name) => name.start < start && contains(name, { start, end }));
  const direct = directSpeech(document, attributions).filter((speech) => !isNickname(speech));
  return [...indirect, ...direct, ...transcriptSpeech(document)].sort(bySpan);
}
