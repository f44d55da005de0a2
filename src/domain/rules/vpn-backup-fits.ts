import type { Rule } from '#domain/shapes/rule.ts';

// No page draws the line. Above 1 Gbps the simulator counts a load as bandwidth-critical.
const MOST_MBPS = 1000;

export const vpnBackupFits: Rule<'network'> = {
  id: 'vpn-backup-fits',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-06'],
  message:
    'A VPN backs up {network}, {why}. Microsoft advises it for private peering of small offices, not where latency or bandwidth is critical.',
  docs: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
  refuses: [],

  check(_plan, { settings, design }) {
    if (!design?.vpnBackup) return [];
    const network = settings.name || 'the network';
    const mbps = design.vpnBackupMbps ?? 0;
    if (mbps > MOST_MBPS) {
      return [
        {
          field: 'vpnBackupMbps',
          data: {
            network,
            why: `and would have to carry ${mbps} Mbps (where bandwidth becomes critical no page says: the line of ${MOST_MBPS} Mbps is an assumption of this simulator)`,
          },
        },
      ];
    }
    return design.criticality === 'mission-critical'
      ? [{ field: 'vpnBackup', data: { network, why: 'which is mission-critical' } }]
      : [];
  },
};
