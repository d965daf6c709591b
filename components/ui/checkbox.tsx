'use client';

type CheckboxProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
};

/** A checkbox with its label, 44 pixels high for touch. */
export function Checkbox({ label, checked, onCheck }: CheckboxProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        className="size-5 shrink-0 accent-(--accent)"
        checked={checked}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
