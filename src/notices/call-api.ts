/** One request to a forge or a robot: JSON there, JSON back. */
export interface ApiCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  address: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A request that was not answered as hoped. Neither address nor headers are told: they can hold secrets. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

/** A forge that takes longer is taken for one that does not answer. */
const timeoutMs = 20_000;

/**
 * The answer to a request, parsed; whoever asked looks at its shape.
 *
 * @param about Whom is asked for what, for the message of an error.
 * @throws {ApiError} when nobody answers, or not with 2xx and JSON.
 */
export async function callApi(about: string, { method, address, headers, body }: ApiCall): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      method,
      redirect: 'error', // a secret travels nowhere but where it was sent
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new ApiError(`${about}：${isLate ? `${timeoutMs / 1000} 秒没有回应` : '连不上'}。`);
  }
  if (!response.ok) throw new ApiError(`${about}：对方回了 ${response.status}。${excerpt(text)}`);
  try {
    return JSON.parse(text) as unknown; // JSON of any shape
  } catch {
    throw new ApiError(`${about}：对方回的不是 JSON。${excerpt(text)}`);
  }
}

function excerpt(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 200);
}
