type ChoiceProps = {
  readonly label: string;
  /** Of the radio group. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly className?: string;
};

/** One of several, as a radio button that fills its label: arrow keys move between them. */
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
