const AGAINST = '(speaks against it)';

/** What each feature that align weighs says, in words. A feature's name and weight: README.md of align's folders. */
const FEATURES: ReadonlyMap<string, string> = new Map([
  ['apart', `the figures lie apart ${AGAINST}`],
  ['close', 'the figures are near each other'],
  ['converted', 'they are one sum in two currencies'],
  ['counted', 'the same is counted'],
  ['disputed', 'what the one tells, the other disputes'],
  ['equal', 'the figure is the same'],
  ['far', `the figures are more than ten times apart ${AGAINST}`],
  ['group', 'people of one group are counted'],
  ['lasting', 'they are spans of time of one activity'],
  ['mainEvent', "they tell of the articles' main event"],
  ['nearFate', 'what happened to them is told in related words'],
  ['only', 'each article has one such figure'],
  ['otherKind', `the one counts people, the other things ${AGAINST}`],
  ['otherRole', `the sums are of two kinds, as a price and a loss ${AGAINST}`],
  ['otherVerb', `two verbs govern them ${AGAINST}`],
  ['otherwise', `the figures are apart ${AGAINST}`],
  ['property', 'the same is told of them'],
  ['role', 'the sums or things are of one kind'],
  ['same act', 'the same act is told'],
  ['sameAct', 'as long a time, told with a word in common'],
  ['shared words', 'they have words in common'],
  ['sides exchanged', 'who does it in the one, has it done to them in the other'],
  ['unlike', `the figures are apart ${AGAINST}`],
  ['verb', 'the same verb governs them'],
  ['words', 'the words around them are alike'],
]);

/** A share of 1 in words: features are weighed from 0 (not at all) to 1 (wholly). */
function degree(amount: number): string {
  if (amount >= 0.95) return '';
  return amount < 0.01 ? ' (by less than 1 %)' : ` (by ${Math.round(amount * 100)} %)`;
}

/** `counted: 1.00` → "the same is counted"; what is told in words already stays as it is. */
export function featureInWords(feature: string): string {
  const [name = '', words = ''] = feature.split(/: (.*)/);
  const amount = Number(words);
  const said = FEATURES.get(name);
  return said === undefined || words === '' || Number.isNaN(amount) ? feature : `${said}${degree(amount)}`;
}
