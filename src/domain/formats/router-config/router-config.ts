import { circuitsOf } from '#domain/model/look-up.ts';
import type { TextFile, Writer } from '#domain/shapes/format.ts';
import { circuitName } from '../hand-over/named.ts';
import { fileStems } from '../text/file-stems.ts';
import { type EdgeFile, edgesOf, omissionsFor } from './edge.ts';
import { iosXe } from './ios-xe.ts';
import { junos } from './junos.ts';

export const routerConfig: Writer = {
  id: 'router-config',
  title: 'Router configuration',
  purpose: 'routers',
  lead: 'Both edges of each circuit, for Cisco IOS-XE and Junos: interfaces, BGP, BFD and what is announced.',
  notes: [
    'Fill in <INTERFACE>, <S-TAG> and <MD5-KEY> on the router. The MD5 key stands in no file.',
    'BFD at 300 ms, three times, notices a dead link after about a second. Microsoft’s side has 300 ms, sometimes 750, and the slower side decides, as its article on BFD over ExpressRoute says.',
    'A router announces a prefix only while it has a route for it: add one where your own routing does not bring it.',
    'Put Microsoft peering into a VRF of its own, or on a separate router, if one router would hold both peerings.',
  ],

  write(plan) {
    const circuits = circuitsOf(plan);
    const stems = fileStems(circuits.map(circuitName), 'circuit');
    const omissions = circuits.flatMap((circuit) => omissionsFor(plan, circuit));
    const files = circuits.flatMap((circuit, index) =>
      edgesOf(plan, circuit).flatMap((edge) => filesOf({ ...edge, omissions }, stems[index] ?? 'circuit')),
    );
    return { files, omissions };
  },
};

function filesOf(edge: EdgeFile, stem: string): readonly TextFile[] {
  return [
    { name: `${stem}-${edge.link}.ios-xe.txt`, text: iosXe(edge), mediaType: 'text/plain' },
    { name: `${stem}-${edge.link}.junos.txt`, text: junos(edge), mediaType: 'text/plain' },
  ];
}
