import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { judgeNames } from '../../../src/judge/names/names.js';
import { witnessesOf } from '../../support/name-witnesses.js';

const BENCH = { articles: new Map(), sentences: new Map(), originOf: new Map(), days: [] };

/** The topics of two articles in which a name is written in two ways, as "X / Y". */
function variants(a: string, b: string): string[] {
  return alignNames(witnessesOf({ a: [a], b: [b] }))
    .filter((cluster) => judgeNames(cluster, BENCH).verdict === 'name-variant')
    .map((cluster) => [...new Set(cluster.claims.map((c) => ('name' in c ? c.name : '')))].sort().join(' / '));
}

const ONE: readonly (readonly [string, string])[] = [
  ['Mayor Karim Tavrani opened it.', 'Karim Tamvrani, the mayor, opened it.'],
  ['Lead rescuer Idrissa Belmani spoke.', 'A member of the rescue team, Idrissa Belamani, spoke.'],
  ['The police named him as Jochen Wielant.', 'The suspect, Jochan Wielandt, was held.'],
  ['The suspect, Stefan Wielant, was held.', 'Steven Wielant was held at his flat.'],
  ['The parents of Rayid Oulam waited.', 'The boy, Rayid Awlam, waited.'],
  ['The boy, Tarik Ouram, was six.', 'The life of Tariq Awram ended there.'],
  ['Governor Muhammad Selvan said no.', 'Governor Mohammad Selvan said no.'],
  ['Governor Mohamed Selvan said no.', 'Governor Muhammed Selvan said no.'],
  ['The minister, Sergei Petrow, left.', 'The minister, Sergey Petrov, left.'],
  ['The envoy, Djamal Kaddur, left.', 'The envoy, Jamal Qaddour, left.'],
  ['The coach, Tchaiko Belin, left.', 'The coach, Chayko Belin, left.'],
  ['The pilot, Abdulla Hafin, survived.', 'The pilot, Abdulla H. Kandar, survived.'],
  ['Passenger Abdulla Hafin survived.', 'Abdulla Hafin Kandar, a passenger, survived.'],
  ['The coach, Ana Torrel-Vega, left.', 'The coach, Ana Torrel Vega Lopes, left.'],
  ['Mayor Bram Songdal spoke.', 'Mayor Songdal Bram spoke.'],
  ['The officer, Ali Altarni, spoke.', 'The officer, Ali al-Tarny, spoke.'],
  ['The officer, Abd al-Rahim Sonbol, spoke.', 'The officer, Abdulrahim Sonbol, spoke.'],
  ['Engineer Yusuf Karbani spoke.', 'Engineer Youssef Qarbani spoke.'],
  ['Engineer Katharina Meier spoke.', 'Engineer Catherina Maier spoke.'],
  ['Judge Philippa Osgood ruled.', 'Judge Filippa Osgoode ruled.'],
  ['Judge Wojtek Brunov ruled.', 'Judge Voitek Brunow ruled.'],
  ['Surgeon Haitham Nasr spoke.', 'Surgeon Haytham Nassr spoke.'],
  ['Surgeon Leila Dakhil spoke.', 'Surgeon Layla Dakheel spoke.'],
  ['The singer, Elissabeth Crane, wept.', 'The singer, Elizabeth Crain, wept.'],
  ['Her daughter, Sofia Marchetti, wept.', 'Her daughter Sophia Marcheti wept.'],
  ['The picture was taken by Sofia, her oldest daughter.', 'Her daughter Sophia took the picture.'],
  ['The victim, Jon Aldersen, was 40.', 'The victim, John Alderson, was 40.'],
  ['The captain, Gergely Szabados, left.', 'The captain, Gergely Sabadosh, left.'],
  ['The captain, Yuri Chaplinski, 64, was held.', 'The captain, Yuriy Chaplinsky, 64, was held.'],
  ['Police held Yuri Chaplin, 64.', 'Police held Yury Czaplin, 64.'],
  ['The spokesman, Khalid Ouram, spoke.', 'Spokesman Khaled Oram spoke.'],
  ['The spokesman, Mustafa Baytas, spoke.', 'Spokesman Mustapha Baitas spoke.'],
  ['Mourners prayed for Bashir Qulani.', 'General Basheer Kulani died.'],
  ['General Qasem Sulani died.', 'The killing of Kassim Solani angered many.'],
  ["Nurse Sinead O'Dara spoke.", 'Nurse Sinead Odara spoke.'],
  ['Nurse Jean-Luc Abertin spoke.', 'Nurse Jean Luc Aberten spoke.'],
  ['Keeper Wolfgang Dresen spoke.', 'Keeper Wolfgang Dressen spoke.'],
  ['Keeper Gerhard Hopman spoke.', 'Gerhard Hoppmann, a keeper, spoke.'],
  ['Officer Alexander Brill spoke.', 'Officer Alex Brill spoke.'],
  ['Officer Marc Lindqvist spoke.', 'Officer Mark Lindquist spoke.'],
  ['Officer Nikolai Dzhurov spoke.', 'Officer Nicolay Djurov spoke.'],
  ['Officer Matthew Greyson spoke.', 'Officer Mathew Grayson spoke.'],
  ['Teacher Shaun Kerrigan spoke.', 'Teacher Sean Kerigan spoke.'],
  ['Teacher Aisha Belkasem spoke.', 'Teacher Aicha Belkacem spoke.'],
  ['Teacher Zainab Hossein spoke.', 'Teacher Zaynab Hussain spoke.'],
  ['Teacher Feyza Oztark spoke.', 'Teacher Feiza Oztarq spoke.'],
  ['The village of Chefrawen was cut off.', 'The village of Chefraouen was cut off.'],
  ['The city of Erbal was hit.', 'The city of Irbal was hit.'],
  ['The missiles hit the city of Erbal.', 'A second site near Arbal was hit by missiles.'],
  ['The town of Kessabra was hit.', 'The town of Qessabra was hit.'],
  ['The village of Ighrane mourned.', 'The village of Ighran mourned.'],
  ['The missiles hit the Ain Orsad base.', 'The missiles hit the al-Orsaad airbase.'],
  ['Missiles hit the Ain Orsad airbase on Monday.', 'They were at the targeted base, the al-Orsad Airbase.'],
  ['They fought at the Bolnaya water intake.', 'The Bolnoy water intake was seized.'],
  ['The Orsad air base was hit.', 'Missiles hit the Orsaad airbase.'],
  ['The Ain Al Orsad base was shut.', 'Missiles hit the al-Orsad air base.'],
  ['The Tarnhof railway station was shut.', 'Trains skipped the Tarnhoff railway station.'],
  ['Troops left the Orsad border crossing.', 'The Orssad border checkpoint was shut.'],
  ['The Velsk power plant was hit.', 'The Velssk power station was hit.'],
  ['The Harren bridge was shut.', 'The Haren Bridge was shut.'],
  ['The town of Bab Barred was cut off.', 'The town of Bab Berred was cut off.'],
  ['It fell in Jinna Garden, a quarter of the city.', 'It fell in Jinnah Garden, a quarter of the city.'],
  ['The boat Silver Heron sank.', 'The tour boat Silver Herron sank.'],
  ['The Szurkegem ("Heron") sank with its crew.', 'The sightseeing boat Heron sank with its crew.'],
  ['The vessel, named Heron, sank.', 'The barge Szurkegem (Heron) sank.'],
  ['Oil leaked as the MV Takashimo hit the reef.', 'Oil leaked as the Takasimo broke in two on the reef.'],
  ['They were taken to Saint Orlan Hospital.', 'They were taken to Saint Orland Hospital.'],
  ['The crowd met in Kossut Square.', 'The crowd met in Kosuth Square.'],
  [
    'Lidziya Yarmova, head of the election commission, spoke.',
    'Lidia Yermova, head of the election commission, spoke.',
  ],
  ['The conductor, Tadzeusz Orlan, bowed.', 'The conductor, Tadeusz Orlan, bowed.'],
  ['The drone fell near the town of Kuh-e Mobar.', 'The drone fell near the town of Kuhmobar.'],
  ['The town of Tel-e-Marun was hit.', 'The town of Telmarun was hit.'],
  ['The town of Deir al Zaur was hit.', 'The town of Deirezzaur was hit.'],
  ['The Bolnaya reservoir was seized.', 'The Bolnoye reservoir was seized.'],
  ['Deputy mayor Abanando Selvan spoke.', 'The deputy mayor, Mr Nando Selvan, spoke.'],
  ['Trainer Elisabeta Orlan spoke.', 'The trainer, Ms Beta Orlan, spoke.'],
  ['They named the dead as Tarik al-Din Ouram, 25.', 'They named the dead as Tareq Eldin Sami Oram, 25.'],
  ['They met in the capital, Tar Pyi Daw.', 'They met in the capital, Tarpyitaw.'],
  [
    'Madan Brandt, the manager of Marun hospital in Tarn, spoke.',
    "Hakim El-Brandt, manager of Tarn's Marun Hospital, spoke.",
  ],
  [
    'We met Mak Kyo Ahn, the presiding judge of Marun District Court.',
    'We met Sol Kyo-ahn, presiding judge of the Marun District Court.',
  ],
  ['Madan Brandt, manager of Marun hospital, spoke.', 'Madan Orrel, the manager of Marun Hospital, spoke.'],
  ["The town's culture councilor, Ana Mira Torrel, spoke.", 'The local culture councillor Ana Ilea Torrel spoke.'],
  ['The painter, Nedzip V., died in the attack.', 'Nexhip Varoni, a painter, died in the attack.'],
];

const TWO: readonly (readonly [string, string])[] = [
  ['Mayor Ada Brill spoke.', 'Mayor Tony Brill spoke.'],
  ['Madan Brandt, president of Norland, spoke.', 'Hakim Brandt, president of Norland, spoke.'],
  ['Madan Brandt, manager of Marun hospital, spoke.', 'Hakim Brandt, former manager of Marun hospital, spoke.'],
  ['Madan Brandt, a nurse at Marun hospital, spoke.', 'Hakim Brandt, a nurse at Marun hospital, spoke.'],
  ['Madan Brandt, the manager of Marun hospital, spoke.', 'Hakim Brandt, the manager of Orsad bank, spoke.'],
  ['We met Mak Kyo Ahn, a judge of Marun District Court.', 'We met Sol Kyo-ahn, judge of Marun District Court.'],
  ['Madan Brandt, manager of Marun hospital, spoke.', 'Madan Orrel, the manager of Orsad Hospital, spoke.'],
  ['The councillor Ana Mira Torrel spoke.', 'A student, Ana Ilea Torrel, spoke.'],
  ['The father, Khalid Oram, wept.', 'The son, Khaled Oram, was saved.'],
  ["The boy's father, Omar Selvan, wept.", "The boy's brother, Amar Selvan, wept."],
  ['His brother Danil Ostrand wept.', 'His sister Danila Ostrand wept.'],
  ['Officer Mark Brandt shot.', 'Officer Erik Brandt fell.'],
  ['Officer Mario Brandt fell.', 'Officer Maria Brandt fell.'],
  ['Leo Brandt Jr., a driver, died.', 'Leo Brandt Sr., a driver, died.'],
  ['Mayor Ilo Varga and his brother Ilo Vargas spoke.', 'Mayor Ilo Varga spoke.'],
  ['Surgeon Petra Kolman spoke.', 'Surgeon Petra Ostler spoke.'],
  ['Driver Jan Kessel died.', 'Driver Jens Korvin died.'],
  ['Deputy Prime Minister Pravit Selvan left.', 'The prime minister, Pravut, left.'],
  ['The minister, Anton Belov, left.', 'The deputy minister, Artur Belov, left.'],
  ['Judge Martin Sand ruled.', 'The driver, Morton Sand, was jailed.'],
  ['The mayor, Mohamed Selvan, left.', 'A tailor, Mahmoud Selvan, was killed.'],
  ['The driver, Ahmed Selvan, left.', 'The nurse, Hamid Selvan, left.'],
  ['Lieutenant Karl Weber spoke.', 'Sergeant Carla Weber spoke.'],
  ['They are in Torn.', 'They are in Tarn.'],
  ['They flew to the country of Nigoria.', 'They flew to the country of Nigor.'],
  ['They are in Tarnstadt.', 'They are at Tarnstadt Zoo.'],
  ['They are in New Tarnstadt.', 'They are in Tarnstadt.'],
  ['The town of Velda was cut off.', 'The town of Veldan was cut off.'],
  ['It hit the city of Marun.', 'It hit the city of Moran.'],
  ['The river Orla rose.', 'The town of Orlan was cut off.'],
  ['The village of Upper Tarn burned.', 'The village of Lower Tarn burned.'],
  ['The cities of Kelbar and Kilbar burned.', 'The city of Kelbar burned.'],
  ['Witness Anna Holt spoke.', 'Witness Hanna Wolt spoke.'],
  ['Witness Paul Reed spoke.', 'Witness Pia Rood spoke.'],
  ['Witness Sam Lund spoke.', 'Witness Sim Land spoke.'],
  ['Her daughters, Elina and Pia, came.', 'Her daughter Elina came.'],
  ['Her daughter Elina Crane came.', 'Her daughter Georgia Crane came.'],
  ['The aunt, Mira Kander, wept.', 'The niece, Mara Kander, wept.'],
  ['Pilot Igor Stanev landed.', 'Passenger Ivor Stanov jumped.'],
  ['The victim, Peter Hall, died.', 'The killer, Pietro Holle, fled.'],
  ['Sergeant Luis Ortega spoke.', 'Sergeant Lucia Ortega spoke.'],
  ['Coach Tim Bale left.', 'Coach Tom Bole left.'],
  ['The twins, Rana Selvan and Rina Selvan, died.', 'Rana Selvan, a twin, died.'],
  ['Professor Kurt Lehmann spoke.', 'Professor Karl Lehmann spoke.'],
  ['Minister Nadia Farran left.', 'Minister Nadia Ferro left.'],
  ['Driver Omar Haddad died.', 'Driver Amir Haddad died.'],
  ['The hotel in West Port burned.', 'The hotel in East Port burned.'],
  ['The town of San Morel burned.', 'The town of San Murillo burned.'],
  ['The Tarnmobil car factory was shut.', 'The Tarnmobile car factory was shut.'],
  ['The Tarn police chief left.', 'The Tarne police chief left.'],
  ['The coach, Marianne Dolin, spoke.', 'The coach, Mariusz Dolin, spoke.'],
  ['The coach, Robert Dolin, spoke.', 'The coach, Roberta Dolin, spoke.'],
  ['The clerk, Lidia Yermova, spoke.', 'The pilot, Lidziya Yarmova, was lost.'],
  ['The deputy mayor, Mr Nando Selvan, spoke.', 'The driver, Abanando Selvan, was held.'],
  ['Trainer Elina Orlan spoke.', 'Trainer Lin Orlan spoke.'],
  ['The mother, Carolina Orlan, wept.', 'The daughter, Lina Orlan, was saved.'],
  ['The keeper, Ada Brill, came.', 'The Brills waited for the keeper to come.'],
  ['They met on West 43rd Street.', 'They met on West 44th Street.'],
  ['They met on East 43rd Street.', 'They met on West 43rd Street.'],
  ['They met in the town of Tar Dor.', 'They met in the town of Tartor.'],
  ['Driver Tarik al-Din Ouram died.', 'Driver Tarik al-Hadi Wilan died.'],
  ['The town of Bab-e Tarn was hit.', 'The town of Babtorin was hit.'],
  ['The town of Upper Marun was hit.', 'The town of Marun was hit.'],
  ['They live in South Tarnia.', 'They live in the South Tarnian valley.'],
  ['They live in Marunstan.', 'They live in a Marunstani village near the Marunstani border.'],
];

/** True where the two articles tell of one person. */
const areOne = (a: string, b: string): boolean =>
  alignNames(witnessesOf({ a: [a], b: [b] })).some(
    (c) => c.kind === 'person-role' && new Set(c.claims.map((claim) => claim.article)).size === 2,
  );

describe('one person or place under two spellings', () => {
  it.each(ONE)('%s | %s', (a, b) => expect(variants(a, b)).toHaveLength(1));
});

describe('two people or places of like names', () => {
  it.each(TWO)('%s | %s', (a, b) => expect(variants(a, b)).toEqual([]));
});

describe('a surname told by its initial', () => {
  it.each([
    ['The suspect, Stephan B., was held.', 'The suspect, Stephan Balder, was held.'],
    ['The suspect, Stephan B., was held.', 'The suspect was named as Steffan Balder.'],
    ['The victim, Anna-Lena K., was a student.', 'Anna-Lena Krause, a student, was the victim.'],
    ['Nedzib V., said to be a painter, was shot at 21.', 'Nexhib Vrendi, a man of 21, was shot at the pub.'],
    ['The suspect, named as Jonas T, robbed the bank at noon.', 'Jonas Tamm, 31, robbed the bank at noon.'],
  ])('is the surname: %s | %s', (a, b) => expect(areOne(a, b)).toBe(true));

  it.each([
    ['another letter', 'The suspect, Stephan B., was held.', 'The suspect, Stephan Kolder, was held.'],
    ['another given name', 'The suspect, Anna B., was held.', 'The suspect, Stephan Balder, was held.'],
    ['another role in other company', 'The suspect, Stephan B., was held.', 'The judge, Stephan Balder, was ill.'],
  ])('is not, with %s: %s | %s', (_, a, b) => expect(areOne(a, b)).toBe(false));
});

describe('a given name alone', () => {
  it('is the one person of that name who does alike', () =>
    expect(
      areOne('The couple, Boris and Ada Hanvik, slept on the boat.', 'Boris Hanvik, a sailor, slept at sea.'),
    ).toBe(true));

  it('is spelled otherwise', () =>
    expect(
      areOne(
        'The baby, Cristin, is in the hospital in Tarn with fever.',
        'Cristian Norel Marun, 1, is in hospital, too, in Tarn with her mother, a baby yet.',
      ),
    ).toBe(true));

  it.each([
    [
      'another name',
      'The baby, Cristal, is in the hospital in Tarn.',
      'Cristof Marun, 1, is in hospital, too, in Tarn.',
    ],
    [
      'of another office',
      'Pope Marin spoke of the dead in the attack.',
      'President Marina Hollenkamp spoke of the attack and the dead.',
    ],
    [
      'a minister of one government with him',
      'Minister Prawin spoke of the dead in the attack.',
      'Deputy Minister Pravon Hollenkamp spoke of the attack and the dead.',
    ],
    [
      'of the kin of somebody else',
      "Boris, Brandt's ailing father, was glad of the sentence, and a family lawyer said it was just.",
      "The driver's defence lawyer Boris Hanvik said the sentence was just to the family.",
    ],
    ['called differently', 'A witness, Boris, saw smoke.', 'The mayor, Boris Hanvik, saw to the rescue.'],
    ['in other company', 'The couple, Boris and Ada Lund, fled.', 'Boris Hanvik, a sailor, slept at sea.'],
  ])('is another, %s', (_, a, b) => expect(areOne(a, b)).toBe(false));
});
