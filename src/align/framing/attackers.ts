import type { Cluster, FramingClaim } from '../../model/index.js';
import { inOrder } from './families.js';
import { ofNow } from './moments.js';

const PLAIN = 'plain';

const toneOf = ({ objects = [] }: FramingClaim): string => objects[0] ?? PLAIN;

/** The first word of each article that is its own. */
function firstOfEach(claims: readonly FramingClaim[]): FramingClaim[] {
  const seen = new Set<string>();
  return inOrder(claims).filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** Two tones at least, in three articles at least or one of them plain. */
function isTelling(claims: readonly FramingClaim[]): boolean {
  const tones = new Set(claims.map(toneOf));
  return tones.size > 1 && (claims.length > 2 || tones.has(PLAIN));
}

/** What each article first calls those who did it, in its own voice. */
export function alignAttackers(
  claims: readonly FramingClaim[],
  published: ReadonlyMap<string, string | null>,
): Cluster[] {
  const own = claims.filter((c) => c.concept === 'attackers' && c.voice === 'own' && !c.event.background);
  const first = firstOfEach(ofNow(own, published));
  if (!isTelling(first)) return [];
  return [
    {
      kind: 'framing',
      key: 'attackers',
      title: 'Words for: those who attacked, in leads',
      claims: first,
      together: ['words for those who did it, in the opening'],
      refused: [],
    },
  ];
}
