/** Participles that no rule makes, of verbs that titles need. Compiled for Variorum. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bear: 'borne',
  beat: 'beaten',
  begin: 'begun',
  bite: 'bitten',
  blow: 'blown',
  break: 'broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  come: 'come',
  cut: 'cut',
  draw: 'drawn',
  drive: 'driven',
  fall: 'fallen',
  fight: 'fought',
  find: 'found',
  fire: 'fired',
  flee: 'fled',
  fly: 'flown',
  give: 'given',
  go: 'gone',
  hide: 'hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'known',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  ring: 'rung',
  run: 'run',
  see: 'seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shaken',
  shoot: 'shot',
  shut: 'shut',
  sink: 'sunk',
  speak: 'spoken',
  spend: 'spent',
  spread: 'spread',
  steal: 'stolen',
  strike: 'struck',
  sweep: 'swept',
  swim: 'swum',
  take: 'taken',
  tear: 'torn',
  tell: 'told',
  throw: 'thrown',
  win: 'won',
  write: 'written',
};

/** Past tenses that are not the participle. */
const PAST: Readonly<Record<string, string>> = {
  beat: 'beat',
  begin: 'began',
  bite: 'bit',
  blow: 'blew',
  break: 'broke',
  come: 'came',
  draw: 'drew',
  drive: 'drove',
  fall: 'fell',
  fly: 'flew',
  give: 'gave',
  go: 'went',
  hide: 'hid',
  know: 'knew',
  ring: 'rang',
  run: 'ran',
  see: 'saw',
  shake: 'shook',
  sink: 'sank',
  speak: 'spoke',
  steal: 'stole',
  swim: 'swam',
  take: 'took',
  tear: 'tore',
  throw: 'threw',
  write: 'wrote',
};

/** The past tense of an English verb: "attack" → "attacked", "take" → "took". */
export const pastOf = (verb: string): string => PAST[verb] ?? pastParticipleOf(verb);

/** The past participle of an English verb: "earn" → "earned", "pay" → "paid". */
export function pastParticipleOf(verb: string): string {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** Letters by which a regular verb is known in its forms. */
const STEM = 4;

/** True for a word (lower case) that is a form of a verb (lemma): "struck" of "strike", "carried" of "carry". */
export const isFormOf = (word: string, verb: string): boolean =>
  word.startsWith(verb.slice(0, STEM)) || word === pastOf(verb) || word === pastParticipleOf(verb);
