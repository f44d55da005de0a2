import Button from '@mui/material/Button';
import { lazy, type ReactNode, Suspense } from 'react';
import { suggestPrivatePeering } from '#domain/model/suggest.ts';
import type { PeeringSettings } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { FieldGrid, FieldGroup } from './field-grid.tsx';
import { FieldFold } from './field-fold.tsx';
import type { PeeringDraft } from './peering-draft.ts';
import { AsnField, KeyField, LinkField, VlanField } from './peering-fields.tsx';
import type { PeeringForm } from './use-peering-form.ts';

// Microsoft peering is the rarer one: its fields arrive after the panel.
const MicrosoftFields = lazy(async () => {
  const { MicrosoftFields: component } = await import('./microsoft-fields.tsx');
  return { default: component };
});

/** The values of a peering. */
export function PeeringFieldset({ form }: { readonly form: PeeringForm }) {
  const isMicrosoft = form.place.type === 'MicrosoftPeering';
  const isPrivate = form.place.type === 'AzurePrivatePeering';
  const subnetHint = isPrivate ? 'A /30, private or public' : 'A public /30 of your own';
  return (
    <>
      <FieldGroup title="BGP sessions" aside={isPrivate ? <FillButton form={form} /> : undefined}>
        <FieldGrid>
          <LinkField form={form} field="primaryPeerAddressPrefix" label="Primary subnet" hint={subnetHint} />
          <LinkField
            form={form}
            field="secondaryPeerAddressPrefix"
            label="Secondary subnet"
            hint="The other link, the other /30"
          />
          <VlanField form={form} />
          <AsnField form={form} field="peerASN" label="Peer ASN" hint="Yours; Microsoft's is AS 12076" />
        </FieldGrid>
      </FieldGroup>
      {isMicrosoft && (
        <Suspense>
          <MicrosoftFields form={form} />
        </Suspense>
      )}
      <MoreFields form={form} />
    </>
  );
}

/** Puts free values where there are none yet. */
function FillButton({ form }: { readonly form: PeeringForm }): ReactNode {
  const plan = usePlan();
  if (form.peering?.azure) return null;
  const free = emptyOnly(form.values, suggestPrivatePeering(plan, form.place.circuitId));
  if (Object.keys(free).length === 0) return null;
  return (
    <Button
      size="small"
      variant="text"
      onClick={() => form.take(free)}
      sx={{ mr: -2.5, '&&': { color: 'accent.main' } }}
    >
      Fill with free values
    </Button>
  );
}

function emptyOnly(values: PeeringSettings, free: PeeringDraft): PeeringDraft {
  const isEmpty = (field: string): boolean =>
    Object.entries(values).some(([name, value]) => name === field && (value === '' || value === null));
  return Object.fromEntries(Object.entries(free).filter(([field]) => isEmpty(field)));
}

const folded = ['sharedKey', 'ipv6PrimaryPeerAddressPrefix', 'ipv6SecondaryPeerAddressPrefix'] as const;

function MoreFields({ form }: { readonly form: PeeringForm }) {
  const { values } = form;
  const set = [values.sharedKey && 'MD5 key set', values.ipv6PrimaryPeerAddressPrefix && 'IPv6 set'].filter(Boolean);
  return (
    <FieldFold
      title="More"
      summary={set.length > 0 ? set.join(', ') : 'MD5 key, IPv6'}
      mustShow={folded.some((field) => form.faultAt(field) !== undefined)}
    >
      <FieldGrid>
        <KeyField form={form} />
        <LinkField
          form={form}
          field="ipv6PrimaryPeerAddressPrefix"
          label="IPv6 primary subnet"
          hint="A /126, same VLAN and ASN"
        />
        <LinkField
          form={form}
          field="ipv6SecondaryPeerAddressPrefix"
          label="IPv6 secondary subnet"
          hint="The other /126"
        />
      </FieldGrid>
    </FieldFold>
  );
}
