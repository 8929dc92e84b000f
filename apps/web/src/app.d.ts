declare global {
  namespace App {
    interface Error {
      /** The API's code of what went wrong, when it said one. */
      code?: string;
    }
    interface PageState {
      /** Someone else's view of one's portfolio stands in place of the form; Back leads to the form. */
      preview?: boolean;
    }
  }
}

export {};
