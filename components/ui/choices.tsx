import { Choice } from './choice';

type ChoicesProps<Value extends string> = {
  /** Name of the group, which is shown above it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** A few options side by side, of which one is chosen. */
export function Choices<Value extends string>({
  label,
  options,
  value: chosen,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend className="text-sm text-quiet">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-1">
        {options.map(({ value, label: name }) => (
          <Choice
            key={value}
            name={label}
            label={name}
            checked={value === chosen}
            onChoose={() => onChoose(value)}
            className="grow justify-center px-3"
          />
        ))}
      </div>
    </fieldset>
  );
}
