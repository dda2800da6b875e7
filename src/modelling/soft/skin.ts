import { occluders } from '../bake/occlusion';
import type { StructureBuilder } from '../built';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import { packShares } from './attributes';
import { readSkinTable } from './readTables';
import { shadeSoft } from './shade';
import { skinField } from './skin/skinField';
import { skinMesh } from './skin/skinMesh';
import { skinShares } from './skin/skinWeights';

/** The skin, shaded by itself alone. */
export const skin: StructureBuilder = {
  name: 'skin',
  ids: ['skin'],
  build: (context) => {
    context.progress('skin');
    const table = readSkinTable(context.tables);
    const field = skinField(table);
    const { mesh } = skinMesh(field);
    const topology = topologyOf(mesh);
    if (!isClosedManifold(topology) || topology.euler !== 2) throw new Error(`skin: the surface is not one closed body (Euler number ${topology.euler})`);
    const shares = skinShares(table);
    const p = mesh.positions;
    const { body, weight } = packShares(p.length / 3, (v) => shares(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!));
    return [{ id: 'skin', mesh, ...shadeSoft(field, mesh, occluders([mesh])), bodies: body, weights: weight }];
  },
};
