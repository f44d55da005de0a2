import Box from '@mui/material/Box';
import type { ComponentType } from 'react';
import type { Actor } from '#domain/model/plan.ts';
import { CloudIcon, type IconProps, PersonIcon, PlugIcon } from './icons.tsx';

export const actorWords: Record<Actor, string> = { customer: 'You', provider: 'Provider', microsoft: 'Microsoft' };

const actorIcons: Record<Actor, ComponentType<IconProps>> = {
  customer: PersonIcon,
  provider: PlugIcon,
  microsoft: CloudIcon,
};

export interface ActorMarkProps {
  readonly actor: Actor;
  /** Instead of the actor's own word, such as the provider's name. */
  readonly label?: string;
}

/** Who acts: an icon in the actor's colour, and the word beside it. */
export function ActorMark({ actor, label }: ActorMarkProps) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, minWidth: 0, verticalAlign: 'middle' }}
    >
      <ActorSquare actor={actor} />
      <Box component="span" sx={{ color: `${actor}.main`, fontWeight: 600, fontSize: '0.8125rem', lineHeight: 1.4 }}>
        {label ?? actorWords[actor]}
      </Box>
    </Box>
  );
}

/** The icon alone, where the word stands elsewhere. */
export function ActorSquare({ actor, size = 22 }: { readonly actor: Actor; readonly size?: number }) {
  const Icon = actorIcons[actor];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: size,
        height: size,
        borderRadius: `${Math.round(size / 3.6)}px`,
        color: `${actor}.main`,
        bgcolor: `${actor}.soft`,
        '@media (forced-colors: active)': { border: '1px solid' },
      }}
    >
      <Icon size={Math.round(size * 0.62)} />
    </Box>
  );
}
