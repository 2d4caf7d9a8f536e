/** The land of the world, from Natural Earth's shapes at 1:110 million: a public domain outline without any border. */

import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-110m.json';
import type { Land } from '#model/worldMap.ts';

/** The land as one shape. */
export const LAND: Land = landOf();

function landOf(): Land {
  const topology = atlas as unknown as Parameters<typeof feature>[0];
  const collection = feature(topology, topology.objects.land as Parameters<typeof feature>[1]);
  const features = 'features' in collection ? collection.features : [collection];
  const coordinates = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  return { type: 'MultiPolygon', coordinates };
}
