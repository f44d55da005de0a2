import type { Page } from '@playwright/test';
import { corpus, ownDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { RoutingStep } from './pages/routing-step.ts';
import { type StepId, stepIds, steps, Workspace } from './pages/workspace.ts';

interface Landing {
  readonly file: string;
  readonly circuits: readonly string[];
  /** Of the first circuit. */
  readonly step: StepId;
  readonly turn: string;
  readonly task: string;
  readonly states: readonly string[];
}

const order = (file: string, circuit: string, provider: string): Landing => ({
  file,
  circuits: [circuit],
  step: 'order',
  turn: 'Your turn',
  task: `Send the service key to ${provider}.`,
  states: ['NotProvisioned'],
});
const updating = (file: string, circuit: string): Landing => ({
  file,
  circuits: [circuit],
  step: 'verify',
  turn: 'Waiting on Microsoft',
  task: 'Azure is working on the resource: Updating.',
  states: ['NotProvisioned', 'Disabled', 'Updating'],
});
const failed = {
  step: 'verify',
  turn: 'Your turn',
  task: 'The resource is in Failed. Repair it.',
  states: ['Provisioned', 'Failed'],
} as const;
const unrouted = { step: 'routing', turn: 'Your turn', task: 'Configure routing.', states: ['Provisioned'] } as const;

const own: readonly Landing[] = [
  order('cli-key-not-sent.json', 'ams-new', 'Equinix'),
  {
    file: 'rest-provisioning.json',
    circuits: ['lon-main'],
    step: 'verify',
    turn: 'Waiting on Megaport',
    task: 'Megaport is provisioning the circuit.',
    states: ['Provisioning'],
  },
  { file: 'cli-provisioned.json', circuits: ['ams-ready'], ...unrouted },
  {
    file: 'cli-private-peering.json',
    circuits: ['ams-main'],
    step: 'link',
    turn: 'Your turn',
    task: 'Link a virtual network, if you need private reach.',
    states: ['Provisioned'],
  },
  { file: 'cli-resource-failed.json', circuits: ['fra-stuck'], ...failed },
  {
    file: 'cli-two-circuits.json',
    circuits: ['par-one', 'par-two'],
    step: 'link',
    turn: 'Your turn',
    task: 'Link a virtual network, if you need private reach.',
    states: ['Provisioned'],
  },
  { file: 'rest-list.json', circuits: ['dub-a', 'dub-b'], ...unrouted },
];

const real: readonly Landing[] = [
  order('az-show/azshow-rest-ExpressRouteCircuitGet-2023-09-01.json', 'circuitName', 'providerName'),
  {
    file: 'az-show/azshow-java-testExpressRouteCircuitPeering-00-get.json',
    circuits: ['lenatest', 'erc18d7754853f7'],
    ...failed,
  },
  {
    ...order('az-show/azshow-java-testExpressRouteCircuitPeering-20-get.json', 'erc856455', 'Microsoft ER Test'),
    circuits: ['erc856455', 'lenatest', 'erc18d7754853f7'],
  },
  {
    file: 'az-show/azshow-rest-ExpressRouteCircuitListBySubscription-2023-09-01.json',
    circuits: ['circuitName1', 'circuitName2'],
    ...unrouted,
  },
  {
    file: 'az-show/azshow-rest-ExpressRouteCircuitCreateOnExpressRoutePort-2023-09-01.json',
    circuits: ['expressRouteCircuit1'],
    ...unrouted,
  },
  order('rest/rest-ExpressRouteCircuitCreate-2023-09-01.json', 'circuitName', 'Equinix'),
  {
    file: 'rest/rest-ExpressRouteCircuitListBySubscription-2019-04-01.json',
    circuits: ['circuitName1', 'circuitName2'],
    ...unrouted,
  },
  updating('rest-recorded/az-latest-express_route_global_reach-01-put.json', 'er1'),
  order(
    'rest-recorded/xplat-circuits_list_should_display_all_express_route_circuits_in_r-00-get.json',
    'expressRouteCircuitName',
    'Interxion',
  ),
  updating(
    'rest-recorded/xplat-circuits_set_should_update_express_route_circuits-02-put.json',
    'expressRouteCircuitName',
  ),
];

/** Pastes a document, reads what is said of it, opens it and looks where it lands. */
async function landOn(page: Page, { circuits, step, turn, task, states }: Landing, text: string): Promise<Workspace> {
  const workspace = new Workspace(page);
  const home = new HomePage(page);
  await home.open();
  const paste = await home.openPaste();
  await paste.paste(text);
  await expect(paste.count(circuits.length)).toBeVisible();
  const [first = ''] = circuits;
  const found = paste.circuit(first);
  await expect(found).toContainText(`Step ${stepIds.indexOf(step) + 1} of 5: ${steps[step]}`);
  await expect(found).toContainText(task);
  for (const state of states) await expect(found).toContainText(state);
  for (const name of circuits) await expect(paste.circuit(name)).toBeVisible();
  await paste.open();

  await expect(workspace.heading(step)).toBeVisible();
  await expect(workspace.step(step)).toHaveAttribute('aria-current', 'step');
  await expect(workspace.turn(turn)).toContainText(task);
  for (const state of states) await expect(workspace.state).toContainText(state);
  await expect(workspace.saved).toBeVisible();
  return workspace;
}

for (const landing of own) {
  test(`${landing.file}, a document in Azure’s shape, lands at the step of its circuit`, async ({ page }) => {
    await landOn(page, landing, ownDocument(landing.file));
  });
}

const missing = corpus.isThere ? '' : ` (skipped: there is no ${corpus.folder})`;

test.describe(`real answers of Azure${missing}`, () => {
  test.skip(!corpus.isThere, `The folder ${corpus.folder} is not there; name the one above it in ONRAMP_SHARED.`);

  for (const landing of real) {
    test(`${landing.file} lands at the step of its circuit`, async ({ page }) => {
      await landOn(page, landing, corpus.text(landing.file));
    });
  }

  test('a real Provisioned circuit goes on to a linked network', async ({ page }) => {
    const text = corpus.text('az-show/azshow-rest-ExpressRouteCircuitListBySubscription-2023-09-01.json');
    await landOn(page, { file: '', circuits: ['circuitName1', 'circuitName2'], ...unrouted }, text);
    await carryOn(page);
  });
});

test('a Provisioned circuit that was pasted goes on to a linked network', async ({ page }) => {
  await landOn(page, { file: '', circuits: ['ams-ready'], ...unrouted }, ownDocument('cli-provisioned.json'));
  await carryOn(page);
});

/** From Provisioned without a peering to a linked network. */
async function carryOn(page: Page): Promise<void> {
  const routing = new RoutingStep(page);
  const link = new LinkStep(page);
  await routing.privatePeering.button('Fill with free values').click();
  await routing.privatePeering.peerAsn.fill('65010');
  await routing.press('Enable private peering');
  await expect(routing.step('routing', 'Done')).toBeVisible();
  await routing.goTo('link');
  const hub = await link.linkNewNetwork('hub');
  await expect(hub.summary).toContainText('Connected');
  await expect(link.step('link', 'Done')).toBeVisible();
}

test('of two circuits the chosen one is shown first', async ({ page }) => {
  const workspace = new Workspace(page);
  const home = new HomePage(page);
  await home.open();
  const paste = await home.openPaste();
  await paste.paste(ownDocument('cli-two-circuits.json'));
  await paste.dialog.getByRole('radio', { name: /^par-two/ }).check();
  await paste.open();
  await expect(workspace.heading('order')).toBeVisible();
  await page.getByRole('button', { name: 'par-two, switch circuit' }).click();
  await page.getByRole('menuitem', { name: /^par-one/ }).click();
  await expect(workspace.heading('link')).toBeVisible();
});

test.describe('what holds no circuit changes nothing', () => {
  const texts = [
    {
      name: 'a text that was cut off',
      file: 'cut-off.txt',
      sentence: /^This is not JSON: at line 19, column \d+ stands the end of the text/,
    },
    {
      name: 'a public IP address',
      file: 'public-ip-address.json',
      sentence: /^This is another Azure resource, not a circuit\. Paste what/,
    },
  ];
  for (const { name, file, sentence } of texts) {
    test(`${name} is told apart from a circuit and stays in the box`, async ({ page }) => {
      const home = new HomePage(page);
      await home.open();
      const paste = await home.openPaste();
      const text = ownDocument(file);
      await paste.paste(text);
      await expect(paste.fault).toHaveText(sentence);
      await expect(paste.box).toHaveAccessibleDescription(sentence);
      await paste.open();
      await expect(paste.box).toBeFocused();
      await expect(paste.box).toHaveValue(text);
      await expect(paste.fault).toHaveText(sentence);
      await paste.cancel();
      await expect(home.plans).toContainText('No plans yet');
    });
  }
});

test('a file is dropped on the page, and another on the box', async ({ page }) => {
  const workspace = new Workspace(page);
  const home = new HomePage(page);
  await home.open();
  const paste = await home.drop('circuits.json', ownDocument('rest-list.json'));
  await expect(paste.dialog.getByRole('textbox', { name: 'Text of circuits.json' })).toHaveValue(/dub-a/);
  await expect(paste.count(2)).toBeVisible();
  await paste.drop('circuit.json', ownDocument('rest-provisioning.json'));
  await expect(paste.count(1)).toBeVisible();
  await paste.open();
  await expect(workspace.turn('Waiting on Megaport')).toBeVisible();
});
