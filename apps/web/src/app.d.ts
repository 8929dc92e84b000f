declare global {
  namespace App {
    interface Error {
      /** The API's code of what went wrong, when it said one. */
      code?: string;
    }
  }
}

export {};
