import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract/index.js';
import { passagesOf } from '../../../../src/judge/findings/matters/readable.js';
import { documentOf } from '../../documents.js';

/** What of the first paragraph can be read alone, as printed. */
function readable(line: string): string[] {
  const { document, reading } = extract(documentOf('a', `Harbour news of the day\n${line}`, '2021-03-02'));
  const sentence = document.sentences[1]!;
  const names = reading.names.filter((n) => n.kind === 'person' && n.sentence === sentence.index);
  return passagesOf(sentence, document.article.text, names).map(({ start, end }) =>
    document.article.text.slice(start, end),
  );
}

describe('passagesOf', () => {
  it.each([
    'The mayor called it the worst flood in the history of the town.',
    '“Nobody was warned of the tide,” said Ulla Brandt, a harbour pilot.',
    'Ulla Brandt said she had seen lamps on the water.',
    'Before tugs reached her the captain sent up flares.',
    'The flood was also felt in the villages up the river.',
  ])('reads a sentence alone: %s', (line) => expect(readable(line)).toContain(line));

  it.each([
    'He called it the worst flood in the history of the town.',
    'To get to the harbour, he said, rescuers cut a fence.',
    'Meanwhile the crane was ordered from the mainland by the owners.',
    'In the latter, three boats were torn from their moorings.',
    'The pilot and the captain were on the bridge, too.',
    'The flood was felt in the villages up the river, too.',
    '“Nobody was warned of the tide when it came.',
    '“Nobody was ever warned of the tide.”',
    'BRANDT: We heard the siren from the old quay.',
    'A flood came.',
    'Three hours with it could be booked by the visitors.',
    'Lamps on the quay could be hired by visitors from then on.',
    'Sailors of the ferry accounted for 38 of the 47.',
  ])('leaves one that leans on others: %s', (line) => expect(readable(line)).toEqual([]));

  it('reads the opening of a sentence alone, up to a clause that hangs on it', () => {
    const opening = 'The crane was ordered from the mainland by its owners';
    expect(readable(`${opening} after divers had looked at the hull of the ferry.`)[1]).toBe(opening);
  });

  it.each([
    [
      'what happened when',
      'Ulla Brandt sang',
      'when',
      'the captain lowered the last boats.',
      'the captain lowered the last boats',
    ],
    [
      'what is said',
      'Ulla Brandt said',
      'that',
      'the captain lowered the last boats.',
      'the captain lowered the last boats',
    ],
  ])('reads a clause alone: %s', (_, main, tie, rest, clause) => {
    expect(readable(`${main} ${tie} ${rest}`)).toContain(clause);
  });

  it.each([
    'Ulla Brandt denied that the captain lowered the last boats.',
    'Ulla Brandt did not say that the captain lowered the last boats.',
    'Ulla Brandt denied the captain lowered the last boats.',
    'Ulla Brandt waits until the captain lowers the last boats.',
  ])('never reads alone what is not told for certain: %s', (line) =>
    expect(readable(line).filter((passage) => !passage.startsWith('Ulla'))).toEqual([]),
  );

  it.each([
    'By net and crane the hull was lifted by net and crane and put on a barge by the tugs.',
    'The pilot, who wore a red coat, steered for the outer quay.',
    'In the history of the port no captain has been as short-lived as the one on the bridge.',
    'The harbour office will now take over, Ulla Brandt, the chief of the pilots, said on Monday.',
  ])('never cuts in a phrase, or leaves one hanging: %s', (line) =>
    expect(readable(line).filter((passage) => passage !== line)).toEqual([]),
  );

  it.each([
    'When the tide turned the crane was lifted from its barge by tugs.',
    'Divers in the harbour said that the hull of the ferry was torn.',
  ])('never cuts before the main clause or what is said: %s', (line) => expect(readable(line)).toEqual([line]));

  it.each([
    ['Ulla and Per Brandt are his parents, the captain knows.', 'Ulla and Per Brandt are the parents of the captain.'],
    [
      'The owners said that a third, in the harbour, was under review.',
      'The owners said that a third pier was under review.',
    ],
  ])('needs a word for whom or what it tells: %s', (line, near) => {
    expect(readable(line).filter((passage) => passage.includes('his') || passage.includes('third'))).toEqual([]);
    expect(readable(near)).toContain(near);
  });

  it('cuts no telling off from what was told', () =>
    expect(readable('The pilot told a crowded meeting on the pier: “Nobody sails before noon.”')).not.toContain(
      'The pilot told a crowded meeting on the pier',
    ));

  it('never cuts a list, or what hangs on "where"', () => {
    const cause = 'loud bells and sudden smoke have caused wrecks along the coast';
    expect(readable(`It was one of the harbours where narrow quays, ${cause}.`)[1]).toBeUndefined();
    expect(readable(`The harbours have narrow quays, ${cause}.`)).toContain(cause);
  });

  it('never cuts off why it is so, or for how long', () => {
    const opening = 'The crane was ordered from the mainland by its owners';
    expect(readable(`${opening} because the ferry was sinking.`)).not.toContain(opening);
    expect(readable(`${opening} when the ferry was sinking.`)).toContain(opening);
  });

  it('leaves one of those who were named before', () => {
    expect(readable('The other was a diver of the harbour office.')).toEqual([]);
    expect(readable('The other man was a diver of the harbour office.')).toHaveLength(1);
  });
});
