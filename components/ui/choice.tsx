type ChoiceProps = {
  readonly label: string;
  /** Name of the radio group. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly className?: string;
};

/** One option of a group: a radio button that fills its label. Arrow keys move between options. */
export function Choice({ label, name, checked, onChoose, className = '' }: ChoiceProps) {
  return (
    <label
      className={`relative flex min-h-11 items-center rounded-md text-sm tabular-nums has-checked:bg-fill has-checked:text-on-fill has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent ${className}`}
    >
      <input
        type="radio"
        name={name}
        className="absolute inset-0 cursor-pointer appearance-none outline-none"
        checked={checked}
        onChange={onChoose}
      />
      {label}
    </label>
  );
}
