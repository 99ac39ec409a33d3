/** How many aliases make an operation of 4 kB. */
const ALIASES = 260;

/**
 * A valid operation of 4 kB unlike that of any other number. Under an interface of many types everything of it weighs most,
 * while the database has little to do.
 */
export function differentOperation(number: number): string {
  const aliases = Array.from({ length: ALIASES }, (_, index) => `a${index}x${number}: name`);
  return `{ entities(ids: ["exempelradet"]) { ${aliases.join(' ')} } }`;
}

/** Sends so many of them, some at once; rejects where one is not answered. */
export async function sendDifferentOperations(
  address: string,
  { count, atOnce, told = () => {} }: { count: number; atOnce: number; told?: (sent: number) => void },
): Promise<void> {
  let sent = 0;
  const send = async () => {
    for (let number = sent++; number < count; number = sent++) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: differentOperation(number) }),
      });
      const { data } = (await response.json()) as { data?: { entities: Record<string, string>[] } };
      if (data?.entities[0]?.[`a0x${number}`] !== 'Exempelrådet')
        throw new Error(`operation ${number}: ${response.status}`);
      told(number + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
}
