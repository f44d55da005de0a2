import { Fragment } from 'react';
import { Mono } from './mono.tsx';

// Azure's own names (ServiceProviderProvisioningState), its states, and addresses.
const azure =
  /(\b(?:[A-Z][a-z]+){2,}\b|\b(?:Provisioned|Provisioning|Deprovisioning|Enabled|Disabled|Succeeded|Updating|Failed|Configured|Configuring|Connected)\b|\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\b)/;
const products = ['ExpressRoute', 'PowerShell'];

/** A sentence in which what Azure would print stands in the mono face. */
export function AzureText({ text }: { readonly text: string }) {
  return text.split(azure).map((piece, index) => {
    const printed = index % 2 === 1 && !products.includes(piece);
    // The pieces of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key -- see above
    return printed ? <Mono key={index}>{piece}</Mono> : <Fragment key={index}>{piece}</Fragment>;
  });
}
