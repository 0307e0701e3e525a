import { describe, expect, it } from 'vitest';
import { dateClaims } from '../../../src/extract/claims/dates.js';
import { extractDates } from '../../../src/extract/dates/index.js';
import type { DateClaim } from '../../../src/model/index.js';
import { documentOf } from '../../support/date-documents.js';

function claims(sentence: string): DateClaim[] {
  const document = documentOf([sentence]);
  return dateClaims(document, {
    dates: extractDates(document),
    quantities: [],
    names: [],
    entities: [],
    speeches: [],
  });
}

describe('the event that a date dates', () => {
  it.each([
    ['The war came to an end on 10 November.', 'end'],
    ['Brill has worked as CEO since 2006.', 'executive'],
    ['Brill, chief executive since 2005, will step down.', 'executive'],
    ['She has been mayor since May 2010.', 'mayor'],
    ['He had served as the club’s president since 1999.', 'president'],
    ['The premier has been in power since 1999.', 'power'],
    ['She has been director of the city museum since 2010.', 'chief'],
    ['The mayor resigned in 2005.', 'resign'],
    ['The balloon came loose around 2 p.m. on Friday.', 'flee'],
    ['A balloon built to detect an attack came loose on Friday.', 'flee'],
    ['Police were alerted to the burglary on Friday.', 'warn'],
    ['Two aftershocks – one of them strong – have today struck the town.', 'aftershock'],
    ['A quake and its aftershocks struck the town on Monday.', 'hit'],
    ['The two sides exchanged prisoners of war on Friday.', 'exchange'],
    ['The men of the war on Friday were brave.', 'fight'],
    ['Police were jailed over links to the burglary on Friday.', 'rob'],
    ['Police were not alerted until after the Easter break on Friday.', 'warn'],
    ['The gunmen burst through a barrier at 7 a.m. on Friday.', 'attack'],
    ['The picture, which dates back to around 1500, was sold.', 'date'],
    ['It was painted around the year 1500.', 'paint'],
    ['The mayor has been missing since Friday.', 'missing'],
    ['The plane vanished while cruising over the sea at 2.29am.', 'missing'],
    ['He was shot while running for the door at 9 p.m.', 'shoot'],
    ['He died while skiing in the hills on Friday.', 'killed'],
    ['The actor was recovering on Friday.', 'heal'],
    ['Sixty deaths were reported on Sunday.', 'killed'],
    ['She is recovering in hospital since Friday.', 'heal'],
    ['Divers recovered the box on Friday.', 'find'],
    ['Two bodies were recovered on Friday.', 'find'],
    ['The gang was arrested while fleeing to the port on Friday.', 'arrest'],
    ['He was running for the door at 9 p.m.', 'flee'],
    ['The flight dropped off radar late on Wednesday over the sea.', 'missing'],
    ['The jet fell off the radar at 3 a.m. on Friday.', 'missing'],
    ['The jet went off radar screens at 3 a.m. on Friday.', 'missing'],
    ['The jet slipped off the screens on Friday.', 'missing'],
    ['Controllers lost contact with the plane at 3 a.m. on Friday.', 'missing'],
    ['Radio contact was lost at 3:05 a.m. on Friday.', 'missing'],
    ['The tower lost touch with the pilot on Friday.', 'missing'],
    ['The bomb went off on Friday near a radar.', 'explode'],
    ['An alarm went off on Friday night.', 'alarm'],
    ['The old siren sounded on Friday night.', 'alarm'],
    ['The mill ceased trading on Friday.', 'fail'],
    ['The mill went bankrupt on Friday.', 'fail'],
    ['The player was banned for four months after biting a man in a game on Friday.', 'biting'],
    ['The driver of a train that killed nine people was in a clinic on Friday.', 'be'],
    ['The train that killed nine people was late on Friday when it hit a wall.', 'killed'],
    ['The mill was founded in 1841.', 'establish'],
    ['The boy fell off the pier on Friday.', 'fall'],
    ['The engine lost power on Friday.', 'lose'],
    ['The quake was recorded at 18.58 local time.', 'quake'],
    ['A blast was registered at 3:36 a.m. on Wednesday.', 'explode'],
    ['The song was recorded on Friday.', 'film'],
    ["The quake hit the country's northwest coast on Saturday.", 'hit'],
    ["The quake hit the country's coast on Saturday.", 'hit'],
    ["The storm reached the island's southern tip on Saturday.", 'arrive'],
    ['Both sides agreed on November 9 to stop the war.', 'agree'],
    ['A treaty that took effect November 10 stopped the war.', 'effect'],
    ['The November 9 agreement stopped the war.', 'agree'],
    ['Gunfire broke out around 1:30 a.m. at the inn.', 'begin'],
    ['The shooting was reported just after 1 a.m. at the inn.', 'shoot'],
    ['The attack happened at 11pm close to the harbour.', 'attack'],
    ['Fire was opened on Tuesday at 13:05 from the hill.', 'shoot'],
    ['TARN (TNA) – Fire was opened on Tuesday from the hill.', 'shoot'],
    ['The guards had opened heavy fire at 14:00 from the hill.', 'shoot'],
    ['Heavy fire had been opened by noon.', 'shoot'],
    ['A heavy fire broke out on Tuesday.', 'begin'],
    ['The mayor visited the wounded on Monday.', 'visit'],
    ['Two raids in the capital on Sunday shocked many.', 'attack'],
    ['The most recent was February 28, when six people were shot in a flat.', 'shoot'],
    ['Thursday’s blast shook the town.', 'explode'],
    ['On May 3, a man yelling threats rammed a gate.', 'crash'],
    ['She told the court that around 10 p.m. a truck crashed into the gate.', 'crash'],
    ['The boy fell into a deserted quarry on Sunday.', 'fall'],
    ['The mill has been in operation since 1961.', 'open'],
    ['It was the first accident of the tram, a light one in service since 1961.', 'open'],
    ['The siege was officially over late on Sunday.', 'end'],
    ['The strike was over by Tuesday.', 'end'],
    ['The attack was over the river on Sunday.', 'attack'],
    ['The singer, 57 years old, was pronounced dead at 10:07 a.m.', 'killed'],
    ['The 2010 Tarnia earthquake shook the town.', 'quake'],
    ['The mill was fined after an inspection on 21 March.', 'investigate'],
    ['Its last strike, in 2014, cost little.', 'hit'],
    ['Two goats got away on Sunday.', 'flee'],
    ['The goats broke out of a pen on 31 March.', 'flee'],
    ['The goats had gotten out of the pen on 31 March.', 'flee'],
    ['Fire broke out on 31 March.', 'begin'],
    ['The car broke down on Sunday.', 'fail'],
    ['Two girls were dug out on Monday.', 'rescue'],
    ['The well was dug on Monday.', 'dig'],
    ['The ferry went down on Friday.', 'crash'],
    ['A bomb went off on Friday.', 'explode'],
    ['The dam burst in the early hours of Friday.', 'explode'],
    ['On Tuesday the court declared the ban void.', 'declare'],
    ['The dog turned up on 16 March.', 'find'],
    ['The board called off the fair on Friday.', 'cancel'],
    ['The mayor called on Friday.', 'call'],
    ['A call to the police around 10:41 a.m. marked the beginning of the siege.', 'begin'],
    ['Sirens at 6 p.m. signalled the end of the search.', 'end'],
    ['It was about 9 PM when the team stormed the bank.', 'attack'],
    ['It was “around 9 PM,” he said, that the team stormed the bank.', 'attack'],
    ['It was around 10 p.m. when the two who remained got out.', 'flee'],
    ['It was at 5 a.m. that the roof collapsed.', 'collapse'],
    ['It was just after noon when a guard who had slept opened the gate.', 'open'],
    ['The last captives left the bank at around 9pm.', 'leave'],
    ['The blast left three men dead at 9pm.', 'explode'],
    ['At 9:30 p.m. the mayor announced that all were safe.', 'announce'],
    ['The mayor announced on her page at 9:30 p.m. that all were safe.', 'announce'],
    ['The mayor tweeted at 9:30 p.m. that all were safe.', 'announce'],
    ['Since Tuesday the goats have been on the run.', 'flee'],
    ['The goats have been on the loose since April.', 'flee'],
    ['The man has been at large since April.', 'flee'],
    ['The gunman was shot at 9 p.m.', 'shoot'],
  ])('%s → %s', (sentence, property) => {
    expect(claims(sentence).map((c) => c.property)).toEqual([property]);
  });

  it.each([
    'The ministry said on Tuesday that it had lost contact.',
    'In 2014 the rate was 35.7 percent.',
    'Saturday night is for a young crowd.',
    'The score was 18:47.',
    'The ministry said at 9 p.m. that it had lost contact.',
    'Harbour Post, May 3, 2015',
    'It was the worst night before Sunday’s.',
    'A case over the award of the 2018 and 2022 Tarnia Games was opened.',
    'She will speak of the 2022 Lowmere football Cup.',
  ])('dates of words and of nothing are no claims: %s', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  it('a time converted in brackets is that time again', () => {
    expect(claims('The dam burst at 04:52 local time (22:52 GMT on Monday).').map((c) => c.value.text)).toEqual([
      '04:52 local time',
    ]);
    expect(claims('The dam burst at 22:52 GMT on Monday.').map((c) => c.value.text)).toEqual(['22:52 GMT on Monday']);
  });

  it('keeps the words of the clause, without the date and verbs of speech', () => {
    expect(claims('Police said the shooting began at 1 a.m. on Sunday at the Lantern Inn.')[0]!.context).toEqual([
      'inn',
      'lantern',
      'police',
      'shooting',
    ]);
  });
});
