import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type SiteId, siteId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Site, SiteSettings } from '#domain/model/site.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import { usePlan } from '#store/use-session.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { EntriesField } from '#ui/kit/entries-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';

/** The first of `site-1`, `site-2`, … that is free. */
function freeSiteId(plan: Plan): SiteId {
  const taken = Object.keys(plan.sites);
  const number = taken.findIndex((_, index) => !taken.includes(`site-${index + 1}`));
  return siteId(`site-${number === -1 ? taken.length + 1 : number + 1}`);
}

/** Places of the customer’s: what is in use there, and which circuits land there. */
export function Sites() {
  const plan = usePlan();
  const ask = useAsk();
  const sites = Object.values<Site>(plan.sites);

  function add() {
    const id = freeSiteId(plan);
    ask({ id: 'plan-site', args: { siteId: id, settings: { name: `Site ${sites.length + 1}` } } });
  }
  return (
    <Box component="section" aria-label="Sites" sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <Typography variant="h3" component="h2">
          Sites
        </Typography>
        <Button size="small" variant="outlined" color="inherit" onClick={add}>
          Add a site
        </Button>
      </Box>
      {sites.map((site) => (
        <Fold key={site.id} summary={site.settings.name || 'Unnamed site'}>
          <SiteForm site={site} />
        </Fold>
      ))}
    </Box>
  );
}

function SiteForm({ site }: { readonly site: Site }) {
  const ask = useAsk();
  const { id, settings } = site;
  const [name, setName] = useState(settings.name);
  const [asn, setAsn] = useState(settings.asn);
  const [maximum, setMaximum] = useState(settings.maximumPrefixes);
  const set = (values: Partial<SiteSettings>) => ask({ id: 'plan-site', args: { siteId: id, settings: values } });
  const setIf = (values: Partial<SiteSettings>, changed: boolean) => {
    if (changed) set(values);
  };
  const faulty = settings.prefixes.filter((prefix) => !parseCidr(prefix));

  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 2 }}>
      <Field
        id={fieldId(id, 'name')}
        label="Name"
        value={name}
        onChange={setName}
        onCommit={() => setIf({ name }, name !== settings.name)}
      />
      <EntriesField
        id={fieldId(id, 'prefixes')}
        label="Address ranges in use"
        entries={settings.prefixes}
        faulty={(entry) => faulty.includes(entry)}
        error={faulty[0] === undefined ? null : `${faulty[0]} is no address range: write it like 10.1.0.0/16.`}
        hint="Such as 10.1.0.0/16, one or many"
        onChange={(prefixes) => set({ prefixes })}
      />
      <NumberField
        id={fieldId(id, 'asn')}
        label="AS number of its routes"
        value={asn}
        onChange={setAsn}
        onCommit={() => setIf({ asn }, asn !== settings.asn)}
      />
      <NumberField
        id={fieldId(id, 'maximumPrefixes')}
        label="Most routes that its routers take (maximum-prefix)"
        value={maximum}
        onChange={setMaximum}
        onCommit={() => setIf({ maximumPrefixes: maximum }, maximum !== settings.maximumPrefixes)}
      />
      <Landings site={site} onChange={(circuitIds) => set({ circuitIds })} />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={settings.acceptsOwnAsn}
            onChange={(_event, acceptsOwnAsn) => set({ acceptsOwnAsn })}
          />
        }
        label="Its routers take routes with its own AS number"
      />
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        sx={{ justifySelf: 'start' }}
        onClick={() => ask({ id: 'discard-planned', args: { id } })}
      >
        Remove {settings.name || 'this site'}
      </Button>
    </Box>
  );
}

interface LandingsProps {
  readonly site: Site;
  readonly onChange: (circuitIds: SiteSettings['circuitIds']) => void;
}

function Landings({ site, onChange }: LandingsProps) {
  const plan = usePlan();
  const { circuitIds } = site.settings;
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0 }}>
      <Box component="legend" sx={{ fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>
        Circuits that land here
      </Box>
      {circuitsOf(plan).map((circuit) => (
        <Box key={circuit.id}>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={circuitIds.includes(circuit.id)}
                onChange={(_event, checked) =>
                  onChange(checked ? [...circuitIds, circuit.id] : circuitIds.filter((each) => each !== circuit.id))
                }
              />
            }
            label={circuit.settings.name || 'Unnamed circuit'}
          />
        </Box>
      ))}
    </Box>
  );
}
