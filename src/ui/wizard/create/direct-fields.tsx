import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Port } from '#domain/model/direct-port.ts';
import { portId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { PortFields } from './port-fields.tsx';
import type { CircuitDraft } from './use-circuit-draft.ts';

/** Which port pair a circuit of one’s own stands on: one of the plan’s, or a new one. */
export function DirectFields({ draft }: { readonly draft: CircuitDraft }) {
  const plan = usePlan();
  const { settings, commit, wiring } = draft;
  const ports = Object.values<Port>(plan.ports);
  const chosen = plan.ports[portId(settings.expressRoutePort)];
  const words = <p>This circuit stands on your own ExpressRoute Direct ports. There is no provider and no order.</p>;

  if (settings.expressRoutePort !== '' && !chosen) {
    return (
      <Box sx={{ display: 'grid', gap: 3 }}>
        {words}
        <Field
          id={wiring('expressRoutePort').id}
          label="ExpressRoute Direct port pair"
          value={settings.expressRoutePort}
          onChange={() => undefined}
          readOnly
          mono
        />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {words}
      {ports.length > 0 && (
        <ChoiceField
          {...wiring('expressRoutePort')}
          label="ExpressRoute Direct port pair"
          value={settings.expressRoutePort}
          options={ports.map((port) => ({ value: port.id, label: port.settings.name || 'Unnamed port pair' }))}
          onChange={(id) => {
            const port = plan.ports[portId(id)];
            if (port) commit(settingsOn(port, settings));
          }}
        />
      )}
      <Box>
        <NewPortButton draft={draft} plan={plan} />
      </Box>
      {chosen && !chosen.azure && <PortFields port={chosen} circuit={settings} onPlace={commit} />}
    </Box>
  );
}

function NewPortButton({ draft: { settings, commit }, plan }: { readonly draft: CircuitDraft; readonly plan: Plan }) {
  const ask = useAsk();
  function add() {
    const number = Object.keys(plan.ports).length + 1;
    const id = portId(firstFree(plan, number));
    const { subscription, resourceGroup, location, peeringLocation } = settings;
    const port = { name: `direct-${number}`, subscription, resourceGroup, location, peeringLocation };
    ask({ id: 'plan-port', args: { portId: id, settings: port } }, () =>
      commit({ expressRoutePort: id, serviceProviderName: '', family: 'MeteredData', layer: 'L2' }),
    );
  }
  return (
    <Button size="small" variant="outlined" color="inherit" onClick={add}>
      Plan a new port pair
    </Button>
  );
}

function firstFree(plan: Plan, number: number): string {
  const id = `port-pair-${number}`;
  return id in plan.ports ? firstFree(plan, number + 1) : id;
}

/** What follows for a circuit from the ports it is put on. */
function settingsOn({ id, settings }: Port, before: CircuitSettings): Partial<CircuitSettings> {
  return {
    expressRoutePort: id,
    serviceProviderName: '',
    layer: 'L2',
    peeringLocation: settings.peeringLocation,
    location: before.location || settings.location,
    family: before.tier === 'Local' ? before.family : 'MeteredData',
  };
}
