/** Runs each task once a round, so that a change of the machine's speed meets all of them; the first rounds do not count. */
export async function inTurn(rounds, tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      await task();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return times;
}

/** Medians in milliseconds, and the ratio of each to the first. */
export function report(title, times) {
  console.log(title);
  const [base] = Object.values(times).map(median);
  for (const [name, values] of Object.entries(times)) {
    const middle = median(values);
    console.log(`  ${name.padEnd(12)} ${middle.toFixed(2).padStart(8)} ms   ratio ${(middle / base).toFixed(2)}`);
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
