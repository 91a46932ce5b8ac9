/** How agencies that sell pictures and films name themselves: in names of files, in sources, in notes inside files. */
export const AGENCY =
  /shutter[ _-]?stock|i[ _-]?stock(?=photo|[ _-]?\d)|getty[ _-]?images|adobe[ _-]?stock|dreamstime|deposit[ _-]?photos|alamy|123rf|bigstock|canstock|fotolia|vecteezy|freepik/iu;
