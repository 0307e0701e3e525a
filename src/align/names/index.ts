import type { Cluster } from '../../model/index.js';
import type { Witness } from '../witness.js';

export function alignNames(_witnesses: readonly Witness[]): Cluster[] {
  return [];
}
