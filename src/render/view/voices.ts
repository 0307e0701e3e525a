import type { Finding, VoiceFacts } from '../../model/index.js';
import { clipped, listed } from '../words/phrases.js';
import { sideCounts, sideInWords, timesInWords, voicesCounted } from '../words/voices.js';
import { sentenceHref } from './findings.js';
import type { Lookup } from './lookup.js';

/** One voice of an article, with one of its sayings. */
export interface VoiceView {
  readonly speaker: string;
  /** "3× (say, tell)". */
  readonly times: string;
  readonly share: number;
  /** "Norland", "side not told"; empty where the report tells no sides. */
  readonly side: string;
  readonly quote: string;
  readonly href: string;
}

/** The voices of one side in one article. */
export interface SideView {
  readonly side: string;
  /** "6×, 12 % (say, tell); 3 voices, 1 of them unnamed". */
  readonly counts: string;
  /** The most heard of them: "Ida Brandt, the harbour office and 2 more". */
  readonly who: string;
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
  /** The most heard, where the report tells no sides; else empty. */
  readonly heard: readonly VoiceView[];
  readonly sides: readonly SideView[];
  readonly all: readonly VoiceView[];
}

const HEARD = 3;
/** Pixels of a bar for one percent. */
const PERCENT = 0.5;
const QUOTE = 160;

type WithVoices = Finding & { readonly facts: VoiceFacts };

export const tellsVoices = (finding: Finding): finding is WithVoices => finding.facts?.kind === 'voices';

function sideViews({ sides = [], voices }: VoiceFacts): SideView[] {
  return sides.map((s) => {
    const names = voices.filter((v) => (v.side ?? null) === s.side).map((v) => v.speaker);
    const more = names.length - HEARD;
    const who = more > 0 ? [...names.slice(0, HEARD), `${more} more`] : names;
    return { side: sideInWords(s.side), counts: sideCounts(s), who: listed(who) };
  });
}

function voicesRow({ article, facts, evidence }: WithVoices, look: Lookup): VoicesRow {
  const all = facts.voices.map((voice, i) => ({
    speaker: voice.speaker,
    times: timesInWords(voice),
    share: voice.share,
    side: facts.sides === undefined ? '' : sideInWords(voice.side),
    quote: clipped(evidence[i]?.quote ?? '', QUOTE),
    href: sentenceHref(look, article, evidence[i]?.start ?? -1),
  }));
  return {
    article,
    source: look.source(article),
    counts: voicesCounted(facts.voices),
    share: facts.share,
    bar: Math.max(1, Math.round(facts.share * PERCENT)),
    heard: facts.sides === undefined ? all.slice(0, HEARD) : [],
    sides: sideViews(facts),
    all,
  };
}

/** By source, in the report's order: who is quoted or cited. Empty where no finding tells it. */
export const voicesRows = (look: Lookup): VoicesRow[] =>
  look.report.findings.filter(tellsVoices).map((f) => voicesRow(f, look));
