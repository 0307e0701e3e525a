import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { QuantityClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** Each figure of a text as "value property/noun", with its dimension where it is no count. */
const read = (text: string): string[] =>
  extract(documentOf('a', `Review\n${text}`))
    .claims.filter((c): c is QuantityClaim => c.kind === 'quantity')
    .map(({ value, dimension, property, counted, part }) => {
      const figure = value.best ?? `${value.low}-${value.high}`;
      return `${figure} ${dimension === 'count' ? '' : `${dimension} `}${property}/${counted}${part ? ' part' : ''}`;
    });

describe('the noun that a figure counts', () => {
  it.each([
    ['Nine came for Norland, New Eastmark sent two.', '9 /', '2 send/'],
    ['Norland accounted for nine, New Eastmark for two.', '9 account/', '2 account/'],
    ['The dead were aged between 30 and 60.', '30-60 age age/'],
    [
      'The number of those killed when a train left the rails near a tunnel in the east was put at 50.',
      '50 killed/number',
    ],
    ['He put the number of seals that got away from the pool, which is old, at five.', '5 /seal'],
    ['At least 20 Norlanders died in the clash.', '20 killed/norlander'],
    ['Seven New Norlanders were hurt and 19 are missing.', '7 injured/norlander', '19 missing/'],
    ['Four people linked to the suspect were detained overnight.', '4 arrested/people'],
    ['How many attackers there were is not clear: some speak of up to 13.', '13 speak/attacker'],
    ['How many attackers there were is not clear, but 13 guests fled.', '13 fled/guest'],
    ['An unknown number of gunmen, perhaps five, ran in.', '5 run/gunman'],
    ['The missing are 19 Norlandese and two Eastmarkians.', '19 missing/national', '2 missing/national'],
    ['Two Starfires were fired at the base.', '2 fire/starfire'],
    ['Four northern and seven southern soldiers were hurt.', '4 injured/soldier', '7 injured/soldier'],
    ['Two large and three small boats sank.', '2 sink/boat', '3 sink/boat'],
    ['Four by land and seven by sea arrived.', '4 arrive/', '7 arrive/'],
    ['He killed a man and a woman and injured three others.', '2 killed/person', '3 injured/other'],
    ['Police arrested a man and a woman.', '2 arrested/person'],
    ['One man was killed. Three additional people were shot.', '1 killed/man', '3 injured/people'],
    ['Three people were shot.', '3 shot/people'],
    ['More than 60 workers are holding a vigil.', '60 hold/worker'],
    ['More than 60 workers are being held at the mill.', '60 arrested/worker'],
    ['Some 60 workers were fleeing the town.', '60 fled/worker'],
    ['The fire left 20 seriously wounded and 30 still missing.', '20 serious/', '30 missing/'],
    ['Nine dead and 17 critically injured in a fire.', '9 killed/', '17 critical/'],
    ['The 12 people seriously hurt in Ellery are tourists.', '12 serious/people'],
    ['The fire left 20 reportedly wounded.', '20 injured/'],
    ['The bill passed with 52 MPs for it.', '52 pass/mp'],
    ['There were 17,900 confirmed, probable and suspected cases.', '17900 /case'],
    ['The south has 29 new confirmed cases over the border.', '29 /case'],
    ['The three worst affected towns have no water.', '3 affect/town'],
    ['Crews made 50 air rescues and 40 water rescues.', '50 rescue/rescue', '40 rescue/rescue'],
    ['The flight had 35 on-board.', '35 aboard/'],
    ['The parade was seen by more than half a million people.', '500000 /people'],
    ['The boat sank after nearly half a dozen calls.', '6 /call'],
    ['"About 23" pupils were absent.', '23 /pupil'],
    ['This brings to three the number of confirmed cases.', '3 bring/case'],
    ['Two more deaths raised to 12 the death toll.', '2 killed/death part', '12 killed/toll'],
    ['Two missiles struck the fort and another two hit a lorry.', '2 strike/missile part', '2 strike/missile part'],
    ['Five boats came on Tuesday, beside the 21 found on Monday.', '5 /boat', '21 /boat'],
    ['Eight MPs voted against the bill and 40 voted for it.', '8 vote against/mp', '40 vote/mp'],
    ['That brings to three the number of confirmed fever cases.', '3 bring/case'],
    ['The town has 12 confirmed fever cases.', '12 /case'],
    ['Police held 12 suspected gang members.', '12 arrested/gang member'],
    ['Two men suspected of theft left.', '2 suspect/man'],
    ['Six people killed a cow.', '6 kill/people'],
    ['The paper laid off 300 workers.', '300 dismiss/worker'],
    ['In the week leading up to the fair the town had 29 new cases.', '29 /case'],
    ['A five-story house burned beside the 15-member council.', '5 burn/story', '15 burn/member'],
    ['He met a man, a woman and a child.'],
    ['The yard has a man and a dog.'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a part of the figure before it', () => {
  it.each([
    ['The crash killed 12 people, including three children.', '12 killed/people', '3 killed/child'],
    ['The crash killed 12 people, three of them children.', '12 killed/people', '3 killed/child'],
    [
      'Ten people, including two guards and three nurses, were hurt.',
      '10 injured/people',
      '2 injured/guard',
      '3 injured/nurse',
    ],
    ['The ferry had 242 people on board, 163 of whom were rescued.', '242 aboard/people', '163 rescued/ part'],
    ['It had 30 people on board, including 14 crew.', '30 aboard/people', '14 aboard/crew'],
    ['The fire killed 30 animals, including five apes and two bears.', '30 kill/animal', '5 kill/ape', '2 kill/bear'],
    // As a word for anybody, or for those of one land, it is a part.
    ['The crash killed 12 people, including two women.', '12 killed/people', '2 killed/woman part'],
    ['The crash killed 12 people, including two Norlanders.', '12 killed/people', '2 killed/norlander part'],
    ['The crash killed 12 people, two of them in Ellery.', '12 killed/people', '2 killed/ part'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('people told in one breath are parts of their sum', () => {
  it.each([
    ['Two men and two women died.', '4 killed/person', '2 killed/man part', '2 killed/woman part'],
    ['The blast killed three men and a woman.', '4 killed/person', '3 killed/man part'],
    ['Two men, two women and a child were hurt.', '5 injured/person', '2 injured/man part', '2 injured/woman part'],
    [
      'Three men and two women have been arrested.',
      '5 arrested/person',
      '3 arrested/man part',
      '2 arrested/woman part',
    ],
    // Whom their noun tells apart, are all of that sort.
    ['Four soldiers and two civilians were killed.', '6 killed/person', '4 killed/soldier', '2 killed/civilian'],
    ['There were 33 passengers and six crew aboard.', '39 aboard/person', '33 aboard/passenger', '6 aboard/crew'],
    // The total is told.
    ['Four people, two men and two women, were killed.', '4 killed/people', '2 killed/man part', '2 killed/woman part'],
    ['Six people died: four men and two women.', '6 killed/people', '4 killed/man part', '2 killed/woman part'],
    ['Ten died, including two men and two women.', '10 killed/', '2 killed/man part', '2 killed/woman part'],
    // No sum of figures that are bounded, a part of others, or listed with something else.
    ['At least two men and three women were killed.', '2 killed/man part', '3 killed/woman part'],
    ['Among the dead were two men and two women.', '2 killed/man part', '2 killed/woman part'],
    ['Two men, two women and their dogs were killed.', '2 killed/man part', '2 killed/woman part'],
    // Two fates; people and things.
    ['Two men died and two women were injured.', '2 killed/man', '2 injured/woman'],
    ['Two men and 12 sheep died.', '2 killed/man', '12 die/sheep'],
    ['Two men and their dog died.', '2 killed/man'],
    ['They had two daughters and three sons.', '2 /daughter', '3 /son'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a whole and its part', () => {
  it.each([
    ['Of the 23 wounded, 13 had bullet wounds.', '23 injured/', '13 injured/ part'],
    ['Of the 40 people hurt, ten were children.', '40 injured/people', '10 injured/child part'],
    ['Out of the 62 injured, nine had burns.', '62 injured/', '9 injured/ part'],
    ['Of the 90 arrested, 30 remain in custody.', '90 arrested/', '30 arrested/ part'],
    // Of another fate they are all.
    ['Of those 22, seven are in a critical condition.', '22 /', '7 critical/'],
    ['Of the 47 people on board, 30 survived.', '47 aboard/people', '30 survived/'],
    // What the part's own verb tells, though a fate of the whole stands nearer.
    [
      'Nine of the 40 people being treated for injuries were in critical condition.',
      '9 critical/people part',
      '40 /people',
    ],
    ['Of the wounded, 40 have already been released from the hospital.', '40 discharged/'],
    ['Nine of the 40 people treated for injuries were children.', '9 injured/people part', '40 treat/people'],
    ['Of the wounded, 13 were children.', '13 injured/child part'],
    ['Of the wounded, 13 were taken home.', '13 injured/ part'],
    ['At least 15 of the dead are foreign nationals.', '15 killed/foreigner part'],
    ['Police said that of the dead, nine were guests and ten were men.', '9 killed/guest part', '10 killed/man part'],
    ['Of the dead, nine were guests of the town, and ten swimmers ran.', '9 killed/ part', '10 run/swimmer'],
    ['Ten people were hurt, two seriously.', '10 injured/people', '2 serious/'],
    ['Ten people were hurt, three critically.', '10 injured/people', '3 critical/'],
    ['Nine people died. Two were hurt seriously.', '9 killed/people', '2 injured/'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('others than those told before', () => {
  it.each([
    ['Three died in the street. Two others died in hospital.', '3 killed/', '2 killed/other part'],
    ['Twenty bodies were found, and 14 other people are presumed dead.', '20 killed/body', '14 killed/people part'],
    ['He beheaded a woman and killed two other people.', '2 killed/people part'],
    ['The crash killed two other adults who sat behind them.', '2 killed/adult part'],
    ['A nurse and a second man were the other three fatalities.', '2 killed/man part', '3 killed/fatality part'],
    ['A second man was killed in the next street.', '2 killed/man part'],
    ['A third woman was left badly wounded.', '3 serious/woman part'],
    // Others than those of another fate are all of theirs.
    ['Three were killed and two others wounded.', '3 killed/', '2 injured/other'],
    ['Five are in critical condition. Twelve others were treated for burns.', '5 critical/', '12 injured/other part'],
    ['Three people died. Two others were wounded.', '3 killed/people', '2 injured/other'],
    ['He stabbed a woman to death and injured three other people.', '1 killed/woman', '3 injured/people'],
    ['It killed seven guests and left 21 other people missing.', '7 killed/guest', '21 missing/people'],
    ['It left 20 hurt. The blast killed three and hurt 20 others.', '20 injured/', '3 killed/', '20 injured/other'],
    // The count so far.
    ['A sixth person had died.', '6 killed/person'],
    ['A second man has died of his wounds.', '2 killed/man'],
    ['Police have arrested a second man over the theft.', '2 arrested/man'],
    ['A third man was arrested nearby.', '3 arrested/man'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a figure that leaves its noun out', () => {
  it.each([
    ['Five boats sank. Officials later put the number at three.', '5 sink/boat', '3 sink/boat'],
    ['Five boats sank. Only three came back.', '5 sink/boat', '3 /boat'],
    ['A total of 18 people were shot. Police later lowered the figure to 15.', '18 shot/people', '15 shot/people'],
    [
      'About 490 people were on the train. The line had given a lower figure, 350.',
      '490 aboard/people',
      '350 aboard/people',
    ],
    ['Eight houses came down. The mayor spoke of nearly 20.', '8 collapse/house', '20 speak/house'],
    ['Norland fired 22 rockets. Of those, 17 hit the base.', '22 fire/rocket', '17 /rocket'],
    [
      'Two soldiers died. It added 17, which brought the total to 19.',
      '2 killed/soldier',
      '17 bring/soldier part',
      '19 killed/soldier',
    ],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['The village has 12 wells. Two hundred people fled.', '12 /well', '200 fled/people'],
    ['The village has 12 wells. Ten died.', '12 /well', '10 killed/'],
    ['The firm runs 40 shops. Dozens protested.', '40 run/shop', '24-null attended/'],
    ['The firm runs 40 shops. It is old. It is large. It lost 12.', '40 run/shop', '12 killed/'],
  ])('near miss: %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('people told without a number', () => {
  it.each([
    ['A pilot was captured near the border.', '1 captured/pilot'],
    ['Both guards died.', '2 killed/guard'],
    ['The raid left both pilots and a civilian dead.', '3 killed/person', '2 killed/pilot'],
    ['A police officer was shot dead outside a bank.', '1 killed/officer'],
    ['The blast killed a man and wounded two children.', '1 killed/man', '2 injured/child'],
    ['A 30-year-old teacher was killed by a wave.', '1 killed/teacher', '30 age age/teacher'],
    ['Police arrested a woman and freed a boy.', '1 arrested/woman', '1 released/boy'],
    ['The pilot and one passenger died.', '2 killed/person', '1 killed/passenger'],
    ['A mother and her two daughters were arrested.', '3 arrested/person', '2 arrested/daughter'],
    ['A pair of ferries sank.', '2 sink/ferry'],
    ['The only MP to oppose the bill spoke.', '1 oppose/mp'],
    ['She was the only survivor.', '1 survived/survivor'],
    // of whom it is told who they are, what may happen, or what somebody says
    ['He was a soldier killed in the war.'],
    ['Dana Reed, a student, was hurt.'],
    ['If a man is killed, the town pays.'],
    ['A driver could be killed here.'],
    ['A man killed his dog.'],
    ["A boy's dog was killed."],
    ['A spokesman for the hospital spoke of luck.'],
    ['She is the only woman in the team.'],
    ['He bought a pair of trousers.'],
    ['Two cooks, both women, were rescued.', '2 rescued/cook'],
    ['A girl of six was rescued. A girl of 14 was rescued later.', '6 age age/girl', '14 age age/girl'],
    // a part of those counted, and two by two words
    ['Nine people died, among whom a nurse was killed first.', '9 killed/people'],
    ['A woman was hurt. A boy was hurt, too.'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
