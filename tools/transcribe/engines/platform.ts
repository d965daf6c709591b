type Machine = {
  readonly platform: string;
  readonly arch: string;
  /** Whether the system's C library is that of GNU; only Linux has others. */
  readonly hasGlibc: boolean;
};

/** Why sherpa-onnx does not run on a machine; `null` if it does. */
export function whyNotSherpa(machine: Machine = thisMachine()): string | null {
  const { platform, arch, hasGlibc } = machine;
  const isKnown =
    (platform === 'linux' && /^(?:x64|arm64)$/.test(arch)) ||
    (platform === 'darwin' && /^(?:x64|arm64)$/.test(arch)) ||
    (platform === 'win32' && arch === 'x64');
  const remedy = 'Take another engine, such as --engine whisper-cli, or another machine.';
  if (!isKnown) return `sherpa-onnx does not run on ${platform} with ${arch}. ${remedy}`;
  if (platform === 'linux' && !hasGlibc) {
    return `sherpa-onnx does not run on Linux with musl, such as Alpine. ${remedy}`;
  }
  return null;
}

function thisMachine(): Machine {
  const { platform, arch } = process;
  const report: unknown = process.report.getReport();
  // Node documents the shape of its report.
  const header = (report as { header?: { glibcVersionRuntime?: string } }).header;
  return { platform, arch, hasGlibc: header?.glibcVersionRuntime !== undefined };
}
