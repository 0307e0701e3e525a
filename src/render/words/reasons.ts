import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { ClaimKind, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { capitalised } from '../../text/typography.js';
import { datesInWords } from './dates.js';
import { quoted } from './phrases.js';
import { DISAGREEMENTS } from './verdicts.js';
import { type Reason, weighed } from './weighed-reasons.js';

/** Words that put the figure above what is printed, and words that put it below. */
const UPWARD = [
  'at least',
  'more than',
  'over',
  'exceeding',
  'no fewer than',
  'no less than',
  'upwards of',
  'or more',
  'just over',
];
const DOWNWARD = [
  'up to',
  'as many as',
  'as much as',
  'at most',
  'no more than',
  'less than',
  'fewer than',
  'under',
  'nearly',
  'almost',
  'close to',
];
const HEDGES = [...UPWARD, ...DOWNWARD, 'about', 'around', 'some', 'dozens', 'scores', 'hundreds', 'thousands'];

const bare = (words: string): string => words.replaceAll(/["“”]/g, '').trim();

/** "Over 70 soldiers", "AT least 84" begin a headline: the capitals are not the figure's. */
function plain(words: string): string {
  const said = bare(words);
  const hedge = HEDGES.find((h) => said.toLowerCase().startsWith(`${h} `)) ?? '';
  return hedge + said.slice(hedge.length);
}

/** Days in words; `"last week" (2031-03-03–2031-03-09)` → “last week” (3–9 March 2031). Null where no day is told. */
function dated(words: string): string | null {
  const [, said = '', days = ''] = /^"([^"]*)" \(([\d–-]+)\)$/.exec(words) ?? [];
  if (said !== '') return `${quoted(said)} (${datesInWords(days)})`;
  return datesInWords(words) === words ? null : datesInWords(words);
}

/** Words of the tool stand plain, a source's own in quotation marks where the report marks them. */
const term = (words: string): string => dated(words) ?? (/^["“].*["”]$/.test(words) ? quoted(words) : words);
/** Words of a source, dates aside, stand in quotation marks. */
const voice = (words: string): string => dated(words) ?? quoted(plain(words));

const terms = (words: readonly string[]): string => listed(words.map(term));
const voices = (words: readonly string[]): string => listed(words.map(voice));

/** Figures that are named in a sentence; of more, the lines below tell them. */
const NAMED = 3;
const few = (words: readonly string[]): string => (words.length > NAMED ? '' : `: ${voices(words)}`);

const roomOf = (words: string): string =>
  UPWARD.includes(words) ? 'a higher figure' : DOWNWARD.includes(words) ? 'a lower figure' : 'another figure';

/** “at least” and “more than” leave room for a higher figure, “up to” for a lower one: told once for each direction. */
function bound(words: readonly string[]): string {
  const rooms = new Map<string, string[]>();
  for (const word of words) {
    const room = roomOf(bare(word).toLowerCase());
    rooms.set(room, [...(rooms.get(room) ?? []), voice(word)]);
  }
  return listed(
    [...rooms].map(([room, said]) => `${listed(said)} ${said.length > 1 ? 'leave' : 'leaves'} room for ${room}`),
  );
}

/** True for words that name a number; "dozens" and "some" name none. */
const namesNumber = (words: string): boolean => {
  const [first = ''] = bare(words).toLowerCase().split(/[\s-]/);
  return /\d/.test(words) || SMALL_NUMBERS.has(first) || TENS.has(first);
};

/** Two figures that one of them leaves room for; of more, the words by which they are approximate. */
function hedge(words: readonly string[]): string {
  const loose = words.filter((word) => !namesNumber(word));
  if (words.length === 2 && loose.length < 2 && !loose.some((word) => HEDGES.includes(bare(word))))
    return `${voices(words)} can hold together: one of them is approximate`;
  const told = loose.length > 0 ? loose : words;
  if (told.length < words.length) return `not all of the figures are exact (${voices(told)})`;
  return `the ${told.length > 1 ? 'figures are' : 'figure is'} approximate (${voices(told)})`;
}

type Say = (words: readonly string[]) => string;

/** Sentence parts by code, for the words that stand against each other. */
const REASONS: Readonly<Record<string, Say>> = {
  bound,
  hedge,
  weekday: (w) => `${voices(w)} cannot ${w.length > 2 ? 'all' : 'both'} hold`,
  minutes: (w) => `${voices(w)} lie a few minutes apart`,
  midnight: (w) => `${voices(w)} lie on the two sides of one midnight, or in two time zones`,
  contradiction: (w) => `${voices(w)} cannot ${w.length > 2 ? 'all' : 'both'} hold`,
  act: (w) => `what is told to have happened differs: ${voices(w)}`,
  actor: (w) => `who is said to have done it differs: ${voices(w)}`,
  patient: (w) => `whom or what it was done to differs: ${voices(w)}`,
  negation: (w) => `what one tells, another denies: ${voices(w)}`,
  account: (w) => `the speakers’ accounts differ: ${terms(w)}`,
  vehicle: (w) => `the vehicle differs: ${voices(w)}`,
  weapon: (w) => `the weapon differs: ${voices(w)}`,
  doing: (w) => `the stories of what was being done then differ: ${voices(w)}`,
  cause: (w) => `the cause differs: ${voices(w)}`,
  death: (w) => `what somebody died of differs: ${voices(w)}`,
  motive: (w) => `the motive differs: ${voices(w)}`,
  accomplices: (w) => `how many took part differs: ${voices(w)}`,
  responsibility: (w) => `who is said to stand behind it differs: ${voices(w)}`,
  charges: (w) => `whether anybody is charged differs: ${voices(w)}`,
  fate: (w) => `what became of the suspect differs: ${voices(w)}`,
  zone: (w) => `whose territory it was differs: ${voices(w)}`,
  type: (w) => `the type differs: ${voices(w)}`,
  certainty: (w) => {
    // "told" is no word of a source: it tells it without a hedge.
    const hedged = w.filter((words) => words !== 'told');
    return hedged.length < w.length && hedged.length > 0
      ? `not all tell it as certain: ${voices(hedged)}`
      : `not all are equally sure: ${voices(w)}`;
  },
  tentative: (w) => `${voices(w)} ${w.length > 1 ? 'are' : 'is'} not told as certain or final`,
  attempt: (w) => `one tells as done what another tells as tried: ${voices(w)}`,
  planned: (w) => `one tells as done what another tells as planned: ${voices(w)}`,
  offence: (w) => `the words for the offence differ: ${voices(w)}`,
  offences: (w) => `not all name the same offences: ${voices(w)} ${w.length > 1 ? 'are' : 'is'} not in every list`,
  members: (w) => `who is named differs: ${voices(w)}`,
  scope: (w) => `the figures count different things: ${terms(w)}`,
  // Of more than two figures the pairs come from as many sources: no one source gives them all.
  both: (w) =>
    w.length > 2
      ? `some sources themselves give more than one of these: ${voices(w)}`
      : `one source itself gives both: ${voices(w)}`,
  rounding: (w) =>
    w.length === 2 ? `${voices(w)} are the same when rounded` : `rounding explains the difference (${voices(w)})`,
  points: (w) => `${voices(w)} may be measured to two points`,
  measured: (w) => `institutes and scales read a quake otherwise: ${voices(w)}`,
  near: (w) => `${voices(w)} lie near each other, and one of them is a round figure`,
  doer: (w) => `${voices(w)} are one toll, without and with the one who did it`,
  corrected: (w) =>
    w.length > 1 ? `${voices(w)} are told as earlier figures` : `one source tells ${voices(w)} as an earlier figure`,
  lowered: (w) => `one source tells that the figure was brought down: ${w.map(voice).join(', then ')}`,
  later: (w) => `${w.length > 1 ? 'later reports bring' : 'a later report brings'} the figure up to date (${terms(w)})`,
  undated: (w) => `not all of these have a date, and the higher may be the later${few(w)}`,
  unsettled: (w) => `such figures change by the hour, and each may have held when it was written${few(w)}`,
  retold: (w) => `each may have held when it was written${few(w)}`,
  hours: (w) =>
    `such figures change by the hour, and not all of these have a date: each may have held when it was written${few(w)}`,
  'report-date': (w) => `the reports were written at different times: ${terms(w)}`,
  precision: (w) => `the dates are told with different precision: ${terms(w)}`,
  overlap: (w) => `the days that are told overlap: ${voices(w)}`,
  vaguer: (w) => `${voices(w)} gives no figure of its own`,
  unsure: (w) => `${voices(w)} may be told of two things`,
  unit: (w) => `the same measure stands in different units: ${terms(w)}`,
  title: (w) => `the titles differ: ${voices(w)}`,
  description: (w) => `the descriptions differ: ${voices(w)}`,
  role: (w) => `the roles differ: ${terms(w)}`,
  order: (w) => `the order of the names differs: ${terms(w)}`,
  spelling: (w) => `the spelling differs: ${terms(w)}`,
  fuller: (w) => `not all give the name in full: ${terms(w)}`,
  alias: (w) => `${w.length > 1 ? 'several names are' : 'another name is'} used: ${terms(w)}`,
  speaker: (w) => `one speaker stands behind several reports: ${terms(w)}`,
  wording: (w) => `the wordings differ: ${voices(w)}`,
};

/** Codes that say something else of a date than of a statement. */
const OF_DATES: Readonly<Record<string, Say>> = {
  act: (w) => `they date different steps of one matter: ${listed(w.map(quoted))}`,
  bound: (w) => `${voices(w)} leave room for each other`,
  hedge: (w) => `${voices(w)} lie near each other, and not all are exact`,
};

/** Codes that say something else of a figure. */
const OF_FIGURES: Readonly<Record<string, Say>> = {
  act: (w) => `${voices(w)} are told of different things that happened`,
  scope: (w) =>
    w.every((words) => /^".*"$/.test(words))
      ? `${voices(w)} count different things`
      : `the figures count different things: ${terms(w)}`,
};

const answers: Say = (w) => `the answers differ: ${voices(w)}`;

/** One reason's code and words; an unknown code may have none. */
function parse(reason: string): Reason {
  const colon = reason.indexOf(':');
  const [code, words] = colon < 0 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 1)];
  const parts = words.split(' | ').map((w) => w.trim());
  return { code, words: parts.filter((w) => w !== '') };
}

/** The reasons of one code together: `act: agree | end`, `act: agree | effect` are one. What is said twice is said once. */
function byCode(reasons: readonly string[]): Reason[] {
  const parsed = reasons.map(parse);
  return [...new Set(parsed.map((r) => r.code))].map((code) => ({
    code,
    words: [...new Set(parsed.filter((r) => r.code === code).flatMap((r) => r.words))],
  }));
}

/** Not more words than a reader can set against each other: the table has them all. */
const SHOWN = 6;
/** Codes whose words are the whole matter: none is left out. */
const WHOLE: ReadonlySet<string> = new Set(['wording']);

function sentence({ code, words }: Reason, kind: ClaimKind | null): string {
  const of = kind === 'date' ? OF_DATES : kind === 'quantity' ? OF_FIGURES : {};
  const own = Object.hasOwn(of, code) ? of[code] : undefined;
  const known = own ?? (Object.hasOwn(REASONS, code) ? REASONS[code] : undefined);
  // The code of a statement's reason is the question; the topic's title asks it.
  const say = known ?? (kind === 'attribution' ? answers : undefined);
  if (say !== undefined && words.length > 0)
    return stopped(capitalised(say(WHOLE.has(code) ? words : words.slice(0, SHOWN))));
  return `${capitalised(code.replaceAll('-', ' '))}${words.length > 0 ? `: ${terms(words)}` : ''}.`;
}

/** A full stop, unless one stands there: "Leo Brandt Jr." */
const stopped = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** "Both stand in one report.": said where nothing but one report tells what differs; else empty. */
export function withinOneArticle({ claims, verdict }: Pick<Topic, 'claims' | 'verdict'>): string {
  const one = new Set(claims.map((c) => c.article)).size === 1 && claims.length > 1;
  if (!one || !DISAGREEMENTS.includes(verdict)) return '';
  return claims.length === 2 ? 'Both stand in one report.' : 'All of them stand in one report.';
}

/** Why a topic has its verdict, each a sentence, the most telling first. */
export const whyInWords = (topic: Topic): string[] =>
  [
    withinOneArticle(topic),
    ...weighed(byCode(topic.reasons), topic).map((reason) => sentence(reason, topic.kind)),
  ].filter((line) => line !== '');

/** Reasons as sentences, one for each code. An unknown code is shown as it stands. */
export const reasonsInWords = (reasons: readonly string[], kind: ClaimKind | null = null): string[] =>
  byCode(reasons).map((reason) => sentence(reason, kind));
