import { describe, expect, it } from 'vitest';
import { nameClaims } from '../../../src/extract/claims/names.js';
import { placeClaims } from '../../../src/extract/claims/places.js';
import { extractNames } from '../../../src/extract/names/index.js';
import { documentOf } from '../../support/date-documents.js';

/** "event: place + place < holder": what is told to have happened where. */
function sites(sentence: string): string[] {
  const document = documentOf([sentence]);
  const reading = { quantities: [], dates: [], speeches: [], ...extractNames(document) };
  expect(nameClaims(document, reading).every((c) => c.site === undefined)).toBe(true);
  return placeClaims(document, reading).map(({ site, evidence }) => {
    const within = site!.within.length === 0 ? '' : ` < ${site!.within.join(', ')}`;
    return `${site!.of}: ${site!.names.join(' + ')}${within} [${evidence.quote}]`;
  });
}

describe('where something happened', () => {
  it.each([
    ['A quake struck off the town of Tarnavel.', 'hit: Tarnavel [off the town of Tarnavel]'],
    [
      'It struck on Friday off the town of Tarnavel in Orlani province.',
      'hit: Tarnavel < Orlani [off the town of Tarnavel in Orlani province]',
    ],
    ['The quake was centred in the Morean Sea.', 'quake: Morean Sea [in the Morean Sea]'],
    [
      'The quake hit the Morean coast of Ruritania, north of Velos, on Friday.',
      'hit: Morean + Velos < Ruritania [the Morean coast of Ruritania, north of Velos]',
    ],
    ['Its epicentre lay near the village of Lower Marun.', 'quake: Lower Marun [near the village of Lower Marun]'],
    ['Its centre was northeast of Velos.', 'quake: Velos [northeast of Velos]'],
    [
      'A ferry sank off the island of Melvika in Aurelia.',
      'sink: Melvika < Aurelia [off the island of Melvika in Aurelia]',
    ],
    ['The plane crashed in the mountainous region of Tarn.', 'crash: Tarn [in the mountainous region of Tarn]'],
    [
      'The blast tore through the market in Strelsau, Ruritania.',
      'explode: Strelsau < Ruritania [in Strelsau, Ruritania]',
    ],
    ['Gunfire broke out at Hentzau Park.', 'begin: Hentzau Park [at Hentzau Park]'],
    [
      "The shooting at Strelsau's Hentzau Park lasted an hour.",
      "shoot: Hentzau Park < Strelsau [at Strelsau's Hentzau Park]",
    ],
    [
      'The missile was launched from the town of Orley, near Strelsau.',
      'launch: Orley + Strelsau [from the town of Orley, near Strelsau]',
    ],
    ['In the village of Marun, rescuers found a boy.', 'find: Marun [In the village of Marun]'],
    ['A parcel was found in northern Ruritania.', 'find: Ruritania [in northern Ruritania]'],
    ['The boat sank close to Orlan Bridge in Marun.', 'sink: Orlan Bridge < Marun [close to Orlan Bridge in Marun]'],
    ['The bus overturned not far from the town of Orley.', 'crash: Orley [not far from the town of Orley]'],
    ['The train crashed next to Orlan Hospital.', 'crash: Orlan Hospital [next to Orlan Hospital]'],
    ['The bomb exploded beneath Orlan Bridge.', 'explode: Orlan Bridge [beneath Orlan Bridge]'],
    ['The fire tore through Orlan Tower in Marun.', 'burn: Orlan Tower < Marun [through Orlan Tower in Marun]'],
    ['The landslide buried Kaokal village at dawn.', 'hit: Kaokal [Kaokal village]'],
    ['The storm flattened the village of Kaokal.', 'hit: Kaokal [the village of Kaokal]'],
    ['The flood engulfed the town of Orley.', 'flood: Orley [the town of Orley]'],
    ['He said the village hit was Yamali.', 'hit: Yamali [Yamali]'],
    ['A tower under construction in Marun collapsed on Monday.', 'collapse: Marun [in Marun]'],
    ['The structure on Orlan Road gave way.', 'collapse: Orlan Road [on Orlan Road]'],
    ['A bridge under repair in Orley caught fire.', 'burn: Orley [in Orley]'],
    ['The worst-hit village was Yamali.', 'hit: Yamali [Yamali]'],
  ])('%s', (sentence, site) => expect(sites(sentence)).toContain(site));

  it.each([
    ['a speech', 'The mayor said in the town of Orley that he was glad.'],
    ['a name that acts', 'Ruritania bombed a bridge.'],
    ['what belongs to a place', "They destroyed Ruritania's army."],
    ['somebody to whom one is close', 'He is close to Mayor Ada Brill.'],
    ['a capital that nothing hit', 'The capital was Marun.'],
    ['a person', 'The attack on Mayor Ada Brill was brief.'],
    ['a name before a noun', 'The witnesses died in Ruritanian hands.'],
    ['a body by its capitals', 'Two were shot at TBC.'],
    ['no event', 'The town of Orley is in Ruritania.'],
  ])('says nothing of %s', (_, sentence) => expect(sites(sentence)).toEqual([]));
});
