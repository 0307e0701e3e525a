import type { Finding, VoiceFacts } from '../../model/index.js';
import { clipped } from '../words/phrases.js';
import { timesInWords, voicesCounted } from '../words/voices.js';
import { sentenceHref } from './findings.js';
import type { Lookup } from './lookup.js';

/** One voice of an article, with one of its sayings. */
export interface VoiceView {
  readonly speaker: string;
  /** "3× (say, tell)". */
  readonly times: string;
  readonly share: number;
  readonly quote: string;
  readonly href: string;
}

/** Whom one source lets speak, and for how much of its text. */
export interface VoicesRow {
  readonly article: string;
  readonly source: string;
  /** "5, all named". */
  readonly counts: string;
  /** In percent of the text. */
  readonly share: number;
  /** Width of its bar in pixels, on one scale for all sources. */
  readonly bar: number;
  /** The most heard. */
  readonly heard: readonly VoiceView[];
  readonly all: readonly VoiceView[];
}

const HEARD = 3;
/** Pixels of a bar for one percent. */
const PERCENT = 0.5;
const QUOTE = 160;

type WithVoices = Finding & { readonly facts: VoiceFacts };

export const tellsVoices = (finding: Finding): finding is WithVoices => finding.facts?.kind === 'voices';

function voicesRow({ article, facts, evidence }: WithVoices, look: Lookup): VoicesRow {
  const all = facts.voices.map((voice, i) => ({
    speaker: voice.speaker,
    times: timesInWords(voice),
    share: voice.share,
    quote: clipped(evidence[i]?.quote ?? '', QUOTE),
    href: sentenceHref(look, article, evidence[i]?.start ?? -1),
  }));
  return {
    article,
    source: look.source(article),
    counts: voicesCounted(facts.voices),
    share: facts.share,
    bar: Math.max(1, Math.round(facts.share * PERCENT)),
    heard: all.slice(0, HEARD),
    all,
  };
}

/** By source, in the report's order: who is quoted or cited. Empty where no finding tells it. */
export const voicesRows = (look: Lookup): VoicesRow[] =>
  look.report.findings.filter(tellsVoices).map((f) => voicesRow(f, look));
