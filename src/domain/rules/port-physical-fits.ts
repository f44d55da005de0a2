import type { PortDesign } from '#domain/model/port-design.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

function wrong(field: keyof PortDesign, what: string, suggestion: string | number): Fault {
  return { field, data: { what }, suggestion };
}

export const portPhysicalFits: Rule<'port'> = {
  id: 'port-physical-fits',
  about: 'port',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-12'],
  message: '{what}',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  refuses: [],

  check(_plan, { design }) {
    if (!design) return [];
    const { optics, etherType, mtu, linkAggregation } = design;
    return [
      optics === 'other' ? wrong('optics', 'Microsoft’s ports take single-mode LR optics only.', 'single-mode LR') : [],
      etherType !== undefined && etherType.toLowerCase() !== '0x8100'
        ? wrong('etherType', `EtherType is ${etherType || 'empty'}; Microsoft’s side speaks 0x8100.`, '0x8100')
        : [],
      mtu !== undefined && mtu !== 1500 ? wrong('mtu', `IP MTU is ${mtu}; Microsoft’s side has 1500.`, 1500) : [],
      linkAggregation !== undefined && linkAggregation !== 'none'
        ? wrong(
            'linkAggregation',
            `${linkAggregation} does not work: the links are two single links to two edge routers.`,
            'none',
          )
        : [],
    ].flat();
  },
};
