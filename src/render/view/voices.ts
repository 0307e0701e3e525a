import type { Finding, VoiceFacts } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { clipped } from '../words/phrases.js';
import { sideInWords, timesInWords, verbsInWords, voicesCounted } from '../words/voices.js';
import { sentenceHref } from './findings.js';
import type { Lookup } from './lookup.js';

/** One voice of an article, with one of its sayings. */
export interface VoiceView {
  readonly speaker: string;
  /** "3 times". */
  readonly times: string;
  readonly share: number;
  /** "Norland", "no side given"; empty where the report tells no sides. */
  readonly side: string;
  readonly quote: string;
  readonly href: string;
}

/** The voices of one side in one article: a row of the table. */
export interface SideView {
  readonly side: string;
  /** The most heard of them: "Ida Brandt, the harbour office and 2 more". */
  readonly who: string;
  /** "3 times". */
  readonly times: string;
  /** Of the text, in percent. */
  readonly share: number;
  /** "say, tell". */
  readonly verbs: string;
}

/** Whom one source lets speak, and for how much of its text. */
export interface VoicesRow {
  readonly article: string;
  readonly source: string;
  /** "5 voices, all named". */
  readonly counts: string;
  /** In percent of the text. */
  readonly share: number;
  /** Width of its bar in pixels, on one scale for all sources. */
  readonly bar: number;
  /** Its sides, each a row; where the report tells none, the most heard voices. */
  readonly sides: readonly SideView[];
  /** Rows that the source's name spans, the row of its voices included. */
  readonly rows: number;
  readonly all: readonly VoiceView[];
}

const HEARD = 3;
/** Pixels of a bar for one percent. */
const PERCENT = 0.5;
const QUOTE = 160;

type WithVoices = Finding & { readonly facts: VoiceFacts };

/** True for a finding that tells whom a source lets speak. */
export const tellsVoices = (finding: Finding): finding is WithVoices => finding.facts?.kind === 'voices';

/** Names of voices, the most heard first; more are counted. */
export function whoInWords(names: readonly string[]): string {
  const more = names.length - HEARD;
  return listed(more > 0 ? [...names.slice(0, HEARD), `${more} more`] : names);
}

/** The speakers of one side, as the facts have them. */
export const speakersOf = ({ voices }: VoiceFacts, side: string | null): string[] =>
  voices.filter((v) => (v.side ?? null) === side).map((v) => v.speaker);

function sideViews(facts: VoiceFacts): SideView[] {
  if (facts.sides === undefined)
    return facts.voices.slice(0, HEARD).map((v) => ({
      side: '',
      who: v.speaker,
      times: timesInWords(v),
      share: v.share,
      verbs: verbsInWords(v.verbs),
    }));
  return facts.sides.map((s) => ({
    side: sideInWords(s.side),
    who: whoInWords(speakersOf(facts, s.side)),
    times: timesInWords(s),
    share: s.share,
    verbs: verbsInWords(s.verbs),
  }));
}

function voicesRow({ article, facts, evidence }: WithVoices, look: Lookup): VoicesRow {
  const sides = sideViews(facts);
  return {
    article,
    source: look.source(article),
    counts: voicesCounted(facts.voices),
    share: facts.share,
    bar: Math.max(1, Math.round(facts.share * PERCENT)),
    sides,
    rows: sides.length + 1,
    all: facts.voices.map((voice, i) => ({
      speaker: voice.speaker,
      times: timesInWords(voice),
      share: voice.share,
      side: facts.sides === undefined ? '' : sideInWords(voice.side),
      quote: clipped(evidence[i]?.quote ?? '', QUOTE),
      href: sentenceHref(look, article, evidence[i]?.start ?? -1),
    })),
  };
}

/** By source, in the report's order: who is quoted or cited. Empty where no finding tells it. */
export const voicesRows = (look: Lookup): VoicesRow[] =>
  look.report.findings.filter(tellsVoices).map((f) => voicesRow(f, look));
