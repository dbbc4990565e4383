import { cpus, totalmem } from 'node:os';

/**
 * The fastest of several rounds in MB a second of processor time, collecting garbage included: what else the machine
 * does counts for nothing.
 */
export function fastest(bytes: number, rounds: number, run: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return bytes / 1e6 / Math.min(...seconds);
}

export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB`;
}
