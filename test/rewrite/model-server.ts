import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a model was asked. */
export interface Asked {
  readonly key: string | undefined
  readonly model: string
  readonly instruction: string
  readonly question: string
  /** The sentence to reword: the last line of the question. */
  readonly sentence: string
}

/** How a server answers: with words, or in a way of its own. */
export type Answer = string | ((response: ServerResponse) => void)

export interface ModelServer {
  readonly url: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** A server on this machine that speaks the chat protocol of OpenAI, streaming word by word. */
export async function modelServer(answer: (asked: Asked) => Answer): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void reply(request, response)
  })

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const one = await askedIn(request)
    asked.push(one)
    const words = answer(one)
    if (typeof words === 'string') stream(response, words)
    else words(response)
  }

  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Send words as a stream of a few characters at a time. */
export function stream(response: ServerResponse, words: string): void {
  begin(response)
  for (const piece of words.match(/[\s\S]{1,5}/gu) ?? []) response.write(event(delta(piece)))
  response.write(event({ ...envelope, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }))
  response.end('data: [DONE]\n\n')
}

/** Begin a stream and never end it. */
export function hang(response: ServerResponse): void {
  begin(response)
  response.write(event(delta('您')))
}

/** Send words for ever, as a model does that has lost its thread. */
export function babble(response: ServerResponse): void {
  begin(response)
  const timer = setInterval(() => response.write(event(delta('办理办理办理办理'))), 1)
  response.on('close', () => clearInterval(timer))
}

export function fail(status: number, body: string): (response: ServerResponse) => void {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body)
  }
}

/** Send something that is no stream of the protocol. */
export function garbage(response: ServerResponse): void {
  begin(response)
  response.end('data: {"choices": [[[\n\ndata: <html>\n\n')
}

/** Break off in the middle of an answer. */
export function breakOff(response: ServerResponse): void {
  begin(response)
  response.write(event(delta('您')))
  setTimeout(() => response.destroy(), 10)
}

const envelope = { id: 'answer-1', object: 'chat.completion.chunk', created: 1, model: 'small' }

function delta(content: string) {
  return { ...envelope, choices: [{ index: 0, delta: { content }, finish_reason: null }] }
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const {
    model,
    messages,
    stream: isStream,
  } = JSON.parse(Buffer.concat(chunks).toString()) as {
    model: string
    stream: boolean
    messages: { role: string; content: string }[]
  }
  if (request.url !== '/v1/chat/completions' || !isStream) throw new Error('not the chat protocol')
  const contentOf = (role: string) => messages.find(one => one.role === role)?.content ?? ''
  const question = contentOf('user')
  return {
    key: request.headers.authorization,
    model,
    instruction: contentOf('system'),
    question,
    sentence: question.split('\n').at(-1)!,
  }
}
