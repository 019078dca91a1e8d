print("rol")
