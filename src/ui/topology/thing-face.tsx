import { Glyph, StateMark } from './glyphs.tsx';
import { Detail, Lines, StateWord, Tile, Title, TitleRow } from './node-styles.ts';
import type { ThingNode } from './plan-to-flow.ts';
import type { Thing } from './thing.ts';
import { useChanged } from './use-changed.ts';

interface FaceProps {
  readonly data: ThingNode['data'];
}

/** What stands on a node. */
export function ThingFace({ data }: FaceProps) {
  switch (data.thing.kind) {
    case 'circuit':
      return <CircuitFace data={data} />;
    case 'network':
      return <NetworkFace data={data} />;
    case 'gateway':
      return <GatewayFace thing={data.thing} />;
    case 'connection':
      return <ConnectionFace thing={data.thing} />;
    case 'authorization':
    case 'authorizations':
    case 'filter':
    case 'globalReach':
      return <KeyFace data={data} />;
    default:
      return <CardFace data={data} />;
  }
}

function CardFace({ data: { thing, lines, glyph } }: FaceProps) {
  const isPile = thing.kind === 'region';
  const detail = lines === 3 || isPile ? thing.detail : '';
  return (
    <>
      {glyph === 'tile' && (
        <Tile>
          <Glyph kind={thing.kind} />
        </Tile>
      )}
      <Lines>
        <TitleRow>
          {glyph === 'inline' && <Glyph kind={thing.kind} size={14} />}
          <Title>{thing.title}</Title>
          <StateMark mark={thing.mark} />
        </TitleRow>
        {detail !== '' && <Detail>{detail}</Detail>}
        {(lines === 3 || !isPile) && <State thing={thing} />}
      </Lines>
    </>
  );
}

/** The word itself; it flashes up when it has changed. */
function State({ thing, strong = false }: { readonly thing: Thing; readonly strong?: boolean }) {
  const changed = useChanged(thing.state);
  return (
    <StateWord key={changed} data-changed={changed > 0 || undefined} data-strong={strong || undefined}>
      {thing.state}
    </StateWord>
  );
}

function CircuitFace({ data: { thing, lines } }: FaceProps) {
  return (
    <>
      <StateMark mark={thing.mark} />
      <Lines sx={{ flex: '0 1 auto' }}>
        {lines === 3 && <Title>{thing.title}</Title>}
        <Detail as="span" sx={{ display: 'flex', gap: '6px', fontSize: 12 }}>
          {thing.detail}
          <span>·</span>
          <State thing={thing} strong />
        </Detail>
      </Lines>
    </>
  );
}

function NetworkFace({ data: { thing, lines } }: FaceProps) {
  return (
    <Lines>
      <TitleRow>
        <Title>{thing.title}</Title>
        <StateMark mark={thing.mark} />
      </TitleRow>
      <StateWord>{thing.detail || thing.state}</StateWord>
      {lines === 3 && thing.detail !== '' && <State thing={thing} />}
    </Lines>
  );
}

function GatewayFace({ thing }: { readonly thing: Thing }) {
  return (
    <>
      <Glyph kind="gateway" size={13} />
      <Detail sx={{ flex: 1 }}>{thing.detail || thing.title}</Detail>
      <StateMark mark={thing.mark} size={9} />
    </>
  );
}

function ConnectionFace({ thing }: { readonly thing: Thing }) {
  return (
    <>
      <StateMark mark={thing.mark} size={9} />
      <State thing={thing} />
    </>
  );
}

function KeyFace({ data: { thing, glyph } }: FaceProps) {
  return (
    <>
      {glyph !== 'none' && <Glyph kind={thing.kind} size={13} />}
      <Detail sx={{ flex: 1 }}>
        {thing.kind === 'authorizations' ? `${thing.children.length} keys` : thing.title}
      </Detail>
      <StateMark mark={thing.mark} size={9} />
    </>
  );
}
