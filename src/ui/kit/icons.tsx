import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface IconProps {
  /** Side in px; 16 if left out. */
  readonly size?: number;
}

// Icons only repeat what a word beside them says, so they are hidden from readers.
function Icon({ size = 16, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      sx={{
        width: size,
        height: size,
        flex: 'none',
        display: 'block',
        fill: 'none',
        stroke: 'currentcolor',
        strokeWidth: 1.5,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }}
    >
      {children}
    </Box>
  );
}

function icon(drawing: ReactNode) {
  return function DrawnIcon({ size }: IconProps) {
    return <Icon {...(size === undefined ? {} : { size })}>{drawing}</Icon>;
  };
}

export const CheckIcon = icon(<path d="m3.5 8.5 3 3 6-7" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const CopyIcon = icon(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </>,
);
export const EyeIcon = icon(
  <>
    <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="2" />
  </>,
);
export const EyeOffIcon = icon(
  <path d="M6.2 3.8A6.3 6.3 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8a12 12 0 0 1-1.9 2.400M4 4.900A11.4 11.4 0 0 0 1.5 8S4 12.5 8 12.500a6.2 6.2 0 0 0 2.7-.6M2 2l12 12" />,
);
export const MoreIcon = icon(<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />);
export const ChevronIcon = icon(<path d="m6 4 4 4-4 4" />);
export const ChevronDownIcon = icon(<path d="m4 6 4 4 4-4" />);
export const ArrowRightIcon = icon(<path d="M3 8h10m-4-4 4 4-4 4" />);
export const PlusIcon = icon(<path d="M8 3.500v9M3.5 8h9" />);
export const LockIcon = icon(
  <>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </>,
);
export const WarningIcon = icon(<path d="M8 2.5 14.2 13H1.800L8 2.500Zm0 4.200v3M8 11.300h.01" />);
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.500v3.500M8 5.200h.01" />
  </>,
);
export const PlayIcon = icon(<path d="M5 3.500v9l7-4.5-7-4.500Z" />);
export const UndoIcon = icon(<path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6.5" />);
export const RedoIcon = icon(<path d="m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3 3" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.500v1M8 13.500v1M1.5 8h1M13.5 8h1M3.4 3.400l.7.7M11.9 11.900l.7.7M3.4 12.600l.7-.7M11.9 4.100l.7-.7" />
  </>,
);
export const MoonIcon = icon(<path d="M13.5 9.500A5.8 5.8 0 0 1 6.5 2.500a5.8 5.8 0 1 0 7 7Z" />);
export const SystemIcon = icon(
  <>
    <rect x="2" y="3" width="12" height="8" rx="1.5" />
    <path d="M6 13.500h4" />
  </>,
);
export const PersonIcon = icon(
  <>
    <circle cx="8" cy="5.5" r="2.5" />
    <path d="M3 13.500c.5-2.5 2.5-4 5-4s4.5 1.5 5 4" />
  </>,
);
export const PlugIcon = icon(<path d="M6 2.500V5m4-2.500V5M4 5.500h8V8a4 4 0 0 1-8 0V5.500ZM8 12v2" />);
export const CloudIcon = icon(<path d="M4.5 12.500a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.9 2.6 2.6 0 0 1-.4 5.100h-7Z" />);
