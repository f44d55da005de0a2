import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Resource } from '../deployment/deployment.ts';

export interface Outcome {
  readonly worked: string;
  readonly otherwise: string;
}

/** What Azure shows of each kind of resource when it stands, and what to do when it does not. */
const outcomes: { readonly [Kind in Resource['kind']]: Outcome } = {
  port: {
    worked: 'provisioningState is Succeeded, and two links are listed with adminState Disabled.',
    otherwise: 'Look whether the peering location sells ports of this speed, then run the command again.',
  },
  network: {
    worked: 'provisioningState is Succeeded, and GatewaySubnet is listed.',
    otherwise: 'An address space that overlaps a peered network is refused: change it in the plan, then run it again.',
  },
  gateway: {
    worked: 'provisioningState is Succeeded. It is Updating first, for up to about 45 minutes.',
    otherwise: 'Delete a gateway that is Failed, look at the size of GatewaySubnet, and run the commands again.',
  },
  'route-filter': {
    worked: 'provisioningState is Succeeded, and one rule is listed.',
    otherwise: 'Look whether each community exists in this cloud, then run the rule’s command again.',
  },
  circuit: {
    worked:
      'circuitProvisioningState is Enabled, serviceProviderProvisioningState is NotProvisioned, and a serviceKey is shown. Billing has begun.',
    otherwise: 'Look whether the provider serves the peering location at this bandwidth, and at the limit of circuits.',
  },
  authorization: {
    worked: 'authorizationUseStatus is Available. Give the authorizationKey to the circuit user by a safe way.',
    otherwise: 'A circuit on which a write runs refuses: wait until provisioningState is Succeeded.',
  },
  peering: {
    worked: 'state is Enabled, provisioningState is Succeeded, and azureASN is 12076.',
    otherwise:
      'Compare VLAN ID, AS number and both link subnets with the plan. A circuit that is not Provisioned takes no peering.',
  },
  'global-reach': {
    worked: 'circuitConnectionStatus is Connected.',
    otherwise: 'Both circuits need private peering. Look whether the link’s /29 is used anywhere else.',
  },
  connection: {
    worked: 'provisioningState is Succeeded, and the networks’ prefixes appear in the circuit’s route table.',
    otherwise:
      'Wait until the gateway is Succeeded. A circuit of another subscription needs its authorization key, which works once.',
  },
};

const directCircuit: Outcome = {
  worked: 'circuitProvisioningState is Enabled, and serviceProviderProvisioningState is Provisioned at once.',
  otherwise: 'Look whether the port pair has room for this bandwidth, and at the limit of circuits.',
};

const microsoftPeering: Outcome = {
  worked: `${outcomes.peering.worked} advertisedPublicPrefixesState is Configured.`,
  otherwise: `${outcomes.peering.otherwise} ValidationNeeded: open a support request with the proof that the prefixes and the AS number are yours.`,
};

/** The same for one resource: circuits on your own ports and Microsoft peerings show other words. */
export function outcomeOf(resource: Resource): Outcome {
  if (resource.kind === 'circuit' && isDirect(resource.circuit)) return directCircuit;
  if (resource.kind === 'peering' && resource.peering.type === 'MicrosoftPeering') return microsoftPeering;
  return outcomes[resource.kind];
}
