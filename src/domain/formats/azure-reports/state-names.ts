import type { Actor, Circuit } from '#domain/model/plan.ts';

/** One of the states of a circuit under the names that it goes by. */
export interface StateNameRow {
  /** Whose side it speaks of. */
  readonly side: Actor | 'resource';
  /** The classic tools of 2016; null where they had none. */
  readonly classic: string | null;
  readonly powershell: string;
  /** Azure CLI and REST. */
  readonly rest: string;
  /** As Azure prints it; null while the circuit is only planned. */
  readonly value: string | null;
}

/** Which name means which state: Microsoft's side was called Status before it was called CircuitProvisioningState. */
export function stateNames({ azure }: Circuit): readonly StateNameRow[] {
  return [
    {
      side: 'provider',
      classic: 'ServiceProviderProvisioningState',
      powershell: 'ServiceProviderProvisioningState',
      rest: 'serviceProviderProvisioningState',
      value: azure?.serviceProviderProvisioningState ?? null,
    },
    {
      side: 'microsoft',
      classic: 'Status',
      powershell: 'CircuitProvisioningState',
      rest: 'circuitProvisioningState',
      value: azure?.circuitProvisioningState ?? null,
    },
    {
      side: 'resource',
      classic: null,
      powershell: 'ProvisioningState',
      rest: 'provisioningState',
      value: azure?.provisioningState ?? null,
    },
  ];
}
