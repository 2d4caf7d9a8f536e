/** What is said of each measure. The panel and the table of docs/brokerage.md are made from these records. */

import type { MeasureRecord } from './measures.ts';

/** Measures with one value for each actor of the slice. */
export const ACTOR_MEASURES = [
  {
    key: 'degree',
    label: 'Degree',
    meaning: 'How many actors it has a positive tie with.',
    formula: 'd(v) = |{ j : P(v,j) > 0 }|',
    source: 'Freeman 1979',
    nullCases: 'Never without a value; 0 where it has no positive tie.',
  },
  {
    key: 'betweenness',
    label: 'Betweenness',
    meaning:
      'On how many cheapest ways between two others it stands; ways that cost the same share the pair.',
    formula:
      'Σ over s < t, both other than v, of σ(s,t|v) / σ(s,t), a leg costing 6 − P + N, or 1 unweighted',
    source: 'Freeman 1977; Brandes 2001',
    nullCases: 'Never without a value; pairs without a way add nothing.',
  },
  {
    key: 'betweennessNormalised',
    label: 'Betweenness, normalised',
    meaning: 'Its betweenness as a share of all pairs of others, from 0 to 1.',
    formula: 'betweenness / ((n − 1)(n − 2) / 2), n the actors of the slice',
    source: 'Freeman 1979',
    nullCases: 'None where the slice has fewer than three actors.',
  },
  {
    key: 'constraint',
    label: 'Constraint',
    meaning:
      'How far its ties lead back to the same few actors; the lower, the freer it is to broker. May exceed 1.',
    formula:
      'c(i) = Σ_j ( p(i,j) + Σ_q p(i,q) p(q,j) )², p(i,j) = w(i,j) / Σ_k w(i,k), over neighbours j, q ≠ i, j; w = P, or 1 unweighted',
    source: 'Burt 1992',
    nullCases: 'None for an actor without a positive tie.',
  },
  {
    key: 'effectiveSize',
    label: 'Effective size',
    meaning: 'How many of its neighbours are not already reached through its other neighbours.',
    formula: 'Σ_j [ 1 − Σ_q p(i,q) m(j,q) ], m(j,q) = w(j,q) / max_k w(j,k), over neighbours j, q ≠ i, j',
    source: 'Burt 1992; Borgatti 1997',
    nullCases: 'None for an actor without a positive tie.',
  },
  {
    key: 'efficiency',
    label: 'Efficiency',
    meaning: 'The share of its neighbours that counts as effective size.',
    formula: 'effective size / degree',
    source: 'Burt 1992',
    nullCases: 'None for an actor without a positive tie.',
  },
  {
    key: 'roles',
    label: 'Brokerage roles',
    meaning: 'How many ordered pairs (a, b) it brokers in each role, by the groups of a, itself and b.',
    formula:
      'a–v and v–b positive, a–b not: coordinator AAA, itinerant ABA, representative AAB, gatekeeper ABB, liaison ABC',
    source: 'Gould and Fernandez 1989',
    nullCases: 'Never without a value. An actor alone in its group can only be itinerant or liaison.',
  },
  {
    key: 'activity',
    label: 'Brokerage activity',
    meaning: 'How many pairs of its neighbours have no positive tie of their own.',
    formula: '|{ {a,b} : a–v, v–b, not a–b }|',
    source: 'Hamilton, Hileman and Bodin 2020',
    nullCases: 'Never without a value.',
  },
  {
    key: 'exclusivity',
    label: 'Brokerage exclusivity',
    meaning: 'How many of these pairs have no other actor between them.',
    formula: '|{ {a,b} : a–v, v–b, not a–b, and no u ≠ v with a–u, u–b }|',
    source: 'Hamilton, Hileman and Bodin 2020',
    nullCases: 'Never without a value; at most its activity.',
  },
] as const satisfies readonly MeasureRecord[];

/** Measures of the whole slice, or of a pair in it. */
export const SLICE_MEASURES = [
  {
    key: 'projection',
    label: 'Shared forums',
    meaning: 'How much two actors meet in forums and organisations: small tables count more.',
    formula:
      'Σ over shared forums k of 1 / (n_k − 1), n_k the states that take part in k; or the plain count of shared forums',
    source: 'Newman 2001',
    nullCases:
      'None, not 0, for a pair that shares no forum. A forum in which fewer than two states take part adds only to the plain count.',
  },
  {
    key: 'triangles',
    label: 'Triangles by signs',
    meaning: 'How many triangles of signed pairs have three, two, one and no positive sides.',
    formula: 'sign of a pair = sign of P − N; a pair with P = N is left out',
    source: 'Heider 1946',
    nullCases: 'Never without a value.',
  },
  {
    key: 'strong',
    label: 'Strong balance',
    meaning: 'The share of triangles in which an even number of sides is hostile.',
    formula: '(+++ and +−−) / all triangles',
    source: 'Cartwright and Harary 1956',
    nullCases: 'None where there is no triangle.',
  },
  {
    key: 'weak',
    label: 'Weak balance',
    meaning:
      'The share of triangles that do not have exactly one hostile side: three enemies count as balanced.',
    formula: '(+++ and +−− and −−−) / all triangles',
    source: 'Davis 1967',
    nullCases: 'None where there is no triangle.',
  },
  {
    key: 'walk',
    label: 'Walk balance',
    meaning: 'The weight of balanced against all closed walks, short ones counting most; 1 is balanced.',
    formula: 'tr exp(S) / tr exp(|S|), S the matrix of signs of pairs',
    source: 'Estrada 2019',
    nullCases: 'None where no pair has a sign.',
  },
  {
    key: 'camps',
    label: 'Camps',
    meaning: 'Two camps with the fewest frustrated pairs: hostile within a camp, or positive across.',
    formula: 'min over all divisions in two of |{ frustrated pairs }|',
    source: 'Harary 1953; Aref and Wilson 2019',
    nullCases: 'Never without a value; actors with no signed pair stand apart.',
  },
] as const satisfies readonly MeasureRecord[];

/** The ways to group actors for brokerage roles that every data set has, beside its own columns. Null means the first. */
export const COMPUTED_PARTITIONS = [
  { key: 'kind', label: 'Kind of actor' },
  { key: 'camp', label: 'Camp' },
] as const;
