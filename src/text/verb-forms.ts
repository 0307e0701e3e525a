/** Participles that no rule makes, of verbs that titles need. Compiled for Variorum. */
const IRREGULAR: Readonly<Record<string, string>> = {
  beat: 'beaten',
  begin: 'begun',
  bring: 'brought',
  fight: 'fought',
  fire: 'fired',
  give: 'given',
  hit: 'hit',
  hold: 'held',
  lend: 'lent',
  lose: 'lost',
  pay: 'paid',
  shoot: 'shot',
  spend: 'spent',
  steal: 'stolen',
  strike: 'struck',
  take: 'taken',
  throw: 'thrown',
  win: 'won',
};

/** Past tenses that are not the participle. */
const PAST: Readonly<Record<string, string>> = {
  begin: 'began',
  beat: 'beat',
  give: 'gave',
  steal: 'stole',
  take: 'took',
  throw: 'threw',
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
