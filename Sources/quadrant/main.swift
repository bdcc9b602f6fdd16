print("quadrant")
