/** What each feature that align weighs says, in words. A feature's name and weight: README.md of align's folders. */
const FEATURES: Readonly<Record<string, string>> = {
  bearer: 'they are of one name',
  close: 'the figures are near each other',
  counted: 'the same is counted',
  equal: 'the figure is the same',
  far: 'the figures are more than ten times apart (speaks against it)',
  group: 'people of one group are counted',
  mainEvent: "they tell of the articles' main event",
  nearFate: 'what happened to them is told in related words',
  only: 'each article has one such figure',
  otherwise: 'the figures are apart (speaks against it)',
  property: 'the same is told of them',
  sameAct: 'as long a time, told with a word in common',
  unlike: 'the figures are apart (speaks against it)',
  verb: 'the same verb governs them',
  words: 'the words around them are alike',
};

/** A share of 1 in words: features are weighed from 0 (not at all) to 1 (wholly). */
const degree = (amount: number): string => (amount >= 0.95 ? '' : ` (by ${Math.round(amount * 100)} %)`);

/** `counted: 1.00` → "the same is counted"; what is told in words already stays as it is. */
export function featureInWords(feature: string): string {
  const [name = '', words = ''] = feature.split(/: (.*)/);
  const amount = Number(words);
  const said = Object.hasOwn(FEATURES, name) ? FEATURES[name] : undefined;
  return said === undefined || words === '' || Number.isNaN(amount) ? feature : `${said}${degree(amount)}`;
}
