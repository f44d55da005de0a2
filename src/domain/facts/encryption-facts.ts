import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const ENCRYPTION_PAGE = 'https://learn.microsoft.com/azure/expressroute/expressroute-about-encryption';

const plainByDefault: Fact<'circuit'> = {
  id: 'plain-by-default',
  about: 'circuit',
  field: 'encryption',
  basis: 'D',
  rules: ['RBAC-02'],
  text: 'Nothing encrypts the traffic by itself: private means apart, not secret. The choice is {choice}.',
  docs: ENCRYPTION_PAGE,

  tell(_plan, circuit) {
    const chosen = circuit.design?.encryption ?? 'none';
    if (chosen !== 'none') return null;
    return {
      choice: isDirect(circuit)
        ? 'MACsec on your ports, or IPsec over private peering'
        : 'IPsec over private peering; MACsec takes ports of your own',
    };
  },
};

const scaleGatewayWithoutIpsec: Fact<'gateway'> = {
  id: 'scale-gateway-without-ipsec',
  about: 'gateway',
  field: 'sku',
  basis: 'D',
  rules: ['RBAC-02'],
  text: 'ErGwScale carries no IPsec over ExpressRoute.',
  docs: ENCRYPTION_PAGE,
  tell: (_plan, { settings }) => (settings.sku === 'ErGwScale' ? {} : null),
};

/** What is worth knowing about encryption. */
export const encryptionFacts: readonly Fact[] = [plainByDefault, scaleGatewayWithoutIpsec];
