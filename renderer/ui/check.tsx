import { Checkbox } from 'react-aria-components';

/** The box that is ticked; what it stands in says whether it is. */
export const Check = () => (
  <span className="check">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.2 3.2L13 4.8" />
    </svg>
  </span>
);

/** Chooses the row of a list that it stands in. */
export const RowCheckbox = () => (
  <Checkbox slot="selection" className="checkbox">
    <Check />
  </Checkbox>
);
