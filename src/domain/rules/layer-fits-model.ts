import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const layerFitsModel: Rule<'circuit'> = {
  id: 'layer-fits-model',
  about: 'circuit',
  severity: 'info',
  basis: 'D',
  rules: ['PROV-09'],
  message: '{model} goes with {layer}: {reason}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-connectivity-models',
  refuses: [],

  check(_plan, circuit) {
    const { layer } = circuit.settings;
    if (isDirect(circuit) || circuit.design?.connectivityModel === 'direct') {
      if (layer === 'L2') return [];
      const reason = 'no provider stands between, and you run BGP yourself';
      return [
        {
          field: 'layer',
          data: { model: 'ExpressRoute Direct', layer: 'Layer 2', reason },
          mend: { values: { layer: 'L2' }, label: 'Change to Layer 2' },
        },
      ];
    }
    if (circuit.design?.connectivityModel !== 'any-to-any' || layer === 'L3') return [];
    const reason = 'a provider of an IP VPN normally routes itself';
    return [
      {
        field: 'layer',
        data: { model: 'Any-to-any', layer: 'Layer 3', reason },
        mend: { values: { layer: 'L3' }, label: 'Change to Layer 3' },
      },
    ];
  },
};
